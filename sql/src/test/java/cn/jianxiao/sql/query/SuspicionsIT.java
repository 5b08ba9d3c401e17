package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.quality.QualityThresholds;
import cn.jianxiao.approval.quality.Suspicion;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.EventRow;
import cn.jianxiao.sql.row.Judgement;
import cn.jianxiao.sql.row.ProjectRow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** SH6, SC4: each rule finds what its name says, with its evidence, and all of them together what one finds by hand. */
class SuspicionsIT {

    private static final Arguments DAYS =
            Arguments.none().with("from", "2026-01-01").with("to", "2026-12-31");

    private final Store store = Store.open();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void result_without_flow() {
        handled("c", step(11, "2026-03-02T10:00", "2026-03-02T10:05"), step(1, "2026-03-02T09:00", "2026-03-02T09:05"));
        handled(
                "fine",
                step(3, "2026-03-02T09:00", "2026-03-02T09:05"),
                step(11, "2026-03-04T10:00", "2026-03-04T10:05"));

        assertFound(Suspicion.RESULT_WITHOUT_FLOW, "c", "2026-03-02T10:00", "2026-03-02T10:00", 2);
    }

    @Test
    void before_code() {
        store.insert(new ProjectRow("p", "", "", "", "", "500112", 3, moment("2026-03-10T09:00"), "heads", 1));
        handled("c", step(1, "2026-03-02T09:00", "2026-03-10T09:05"));
        handled("the day before", step(1, "2026-03-09T09:00", "2026-03-10T09:05"));

        assertFound(Suspicion.BEFORE_CODE, "c", "2026-03-02T09:00", "2026-03-10T09:00", 8);
    }

    @Test
    void whole_flow_at_once() {
        handled(
                "c",
                step(1, "2026-03-02T09:00", "2026-03-05T09:00:01"),
                step(3, "2026-03-03T09:00", "2026-03-05T09:00:02"),
                step(11, "2026-03-05T08:00", "2026-03-05T09:00:03"));
        handled(
                "of one day",
                step(3, "2026-03-05T08:00", "2026-03-05T17:00"),
                step(11, "2026-03-05T16:00", "2026-03-05T17:00"));

        assertFound(Suspicion.WHOLE_FLOW_AT_ONCE, "c", "2026-03-02T09:00", "2026-03-05T08:00", 2_000);
    }

    @Test
    void approved_in_seconds() {
        handled(
                "c",
                step(3, "2026-03-02T09:00", "2026-03-02T09:05"),
                step(11, "2026-03-02T09:00:01", "2026-03-02T09:06"));
        handled(
                "in a minute",
                step(3, "2026-03-02T09:00", "2026-03-02T09:05"),
                step(11, "2026-03-02T09:01", "2026-03-02T09:06"));

        assertFound(Suspicion.APPROVED_IN_SECONDS, "c", "2026-03-02T09:00", "2026-03-02T09:00:01", 1_000);
    }

    @Test
    void same_second() {
        handled("c", step(3, "2026-03-02T09:00", "2026-03-02T09:05"), step(11, "2026-03-02T09:00", "2026-03-02T09:06"));
        handled(
                "days only",
                step(3, "2026-03-02T00:00", "2026-03-02T09:05"),
                step(11, "2026-03-02T00:00", "2026-03-02T09:06"));

        assertFound(Suspicion.SAME_SECOND, "c", "2026-03-02T09:00", "2026-03-02T09:00", 0);
    }

    @Test
    void block_of_approvals() {
        for (int i = 0; i < 10; i++) {
            handled(
                    "c" + i,
                    step(3, "2026-03-02T09:00", "2026-03-02T09:05"),
                    step(11, "2026-03-04T1" + i + ":00", "2026-03-06T10:00:0" + i));
        }
        handled(
                "hours later",
                step(11, "2026-03-04T10:00", "2026-03-06T13:00"),
                step(3, "2026-03-02T09:00", "2026-03-02T09:05"));

        assertThat(found(Suspicion.BLOCK_OF_APPROVALS))
                .hasSize(10)
                .allSatisfy(line -> assertThat(line.amount()).isEqualTo(10))
                .extracting(SuspectedCase::caseId)
                .doesNotContain("hours later");
        assertThat(store.ask(
                        SuspectedCase.QUERY,
                        DAYS.with("rule", "block_of_approvals").with("block_cases", 11)))
                .isEmpty();
    }

    @Test
    void entered_late() {
        handled(
                "c",
                step(3, "2026-03-02T09:00", "2026-03-20T09:00:01"),
                step(11, "2026-03-02T15:00", "2026-03-20T09:00:02"));
        handled(
                "the next day",
                step(3, "2026-03-02T09:00", "2026-03-03T09:00:01"),
                step(11, "2026-03-02T15:00", "2026-03-03T09:00:02"));

        assertFound(
                Suspicion.ENTERED_LATE,
                "c",
                "2026-03-02T15:00",
                "2026-03-20T09:00:01",
                (17 * 24 + 18) * 3_600_000L + 1_000);
    }

    @Test
    void declared_back_fill() {
        handled(
                "c",
                true,
                step(3, "2026-03-02T09:00", "2026-03-20T09:00"),
                step(11, "2026-03-03T09:00", "2026-03-20T09:01"));

        assertThat(store.ask(SuspectedCase.QUERY, DAYS))
                .extracting(SuspectedCase::rule)
                .containsExactly(Suspicion.DECLARED_BACK_FILL.key());
        assertFound(Suspicion.DECLARED_BACK_FILL, "c", "2026-03-03T09:00", "2026-03-20T09:01", 2);
    }

    @Test
    void what_was_voided_is_no_evidence() {
        ApprovalEvent decision = step(11, "2026-03-02T10:00", "2026-03-02T10:05");
        handled("c", step(1, "2026-03-02T09:00", "2026-03-02T09:05"), decision);
        store.insert(EventRow.of(
                EventBuilder.from(named("c", 1, decision))
                        .flags(Set.of(EventFlag.VOIDED))
                        .receivedAt(moment("2026-03-03T10:05"))
                        .build(),
                ""));

        assertThat(store.ask(SuspectedCase.QUERY, DAYS)).isEmpty();
    }

    @Test
    void all_rules_together_find_what_one_finds_by_hand() {
        SeededFlows flows = SeededFlows.of(17, 900);
        List<SuspicionOracle.Found> expected = SuspicionOracle.of(flows, QualityThresholds.standard());
        assertThat(expected.stream().map(SuspicionOracle.Found::rule)).contains(Suspicion.values());
        try (Store filled = flows.stored()) {
            List<SuspectedCase> lines = filled.ask(SuspectedCase.QUERY, DAYS.with("limit", 100_000));

            assertThat(lines)
                    .extracting(line -> new SuspicionOracle.Found(
                            Suspicion.valueOf(line.rule().toUpperCase(Locale.ROOT)),
                            line.caseId(),
                            line.fromAt(),
                            line.toAt(),
                            line.amount()))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(filled.ask(SuspicionCount.QUERY, DAYS).stream()
                            .mapToLong(SuspicionCount::cases)
                            .sum())
                    .isEqualTo(lines.size());
        }
    }

    private void assertFound(Suspicion rule, String caseId, String from, String to, long amount) {
        assertThat(found(rule))
                .extracting(SuspectedCase::caseId, SuspectedCase::fromAt, SuspectedCase::toAt, SuspectedCase::amount)
                .containsExactly(tuple(caseId, moment(from), moment(to), amount));
    }

    private List<SuspectedCase> found(Suspicion rule) {
        return store.ask(SuspectedCase.QUERY, DAYS.with("rule", rule.key()));
    }

    private void handled(String caseId, ApprovalEvent... steps) {
        handled(caseId, false, steps);
    }

    private void handled(String caseId, boolean declared, ApprovalEvent... steps) {
        ACase row = ACase.of("p", caseId).handledBy("王丽").backfilled(declared);
        for (int i = 0; i < steps.length; i++) {
            ApprovalEvent event = named(caseId, i, steps[i]);
            store.insert(EventRow.of(event, ""));
            if (event.status().isFinal()) {
                row.ended(event.occurredAt(), Judgement.EARLY);
            }
        }
        store.insertBatch(CaseRow.TABLE, List.of(row.row()));
    }

    private static ApprovalEvent named(String caseId, int number, ApprovalEvent step) {
        return EventBuilder.from(step).id(caseId + number).caseId(caseId).build();
    }

    private static ApprovalEvent step(int status, String occurred, String arrived) {
        return ApprovalEvent.builder()
                .source("system")
                .project("p")
                .division("500112")
                .department("dept-1")
                .statusCode(status)
                .occurredAt(moment(occurred))
                .receivedAt(moment(arrived))
                .build();
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ACase.ZONE).toInstant();
    }
}
