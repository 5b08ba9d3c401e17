package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.EventRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DistrictPausesIT {

    private final Store store = Store.open();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_correction_over_the_spring_festival_takes_its_days_by_either_count() {
        insert(
                step("c", EventStatus.CORRECTION_STARTED, "2026-02-12", "asked"),
                step("c", EventStatus.CORRECTION_ENDED, "2026-02-26", "came"));

        assertThat(store.ask(DistrictPauses.QUERY, Arguments.none()))
                .containsExactly(new DistrictPauses(
                        "500112",
                        "correction",
                        "",
                        "asked",
                        "came",
                        1,
                        1,
                        1,
                        0,
                        0,
                        0,
                        0,
                        1,
                        14,
                        14.0,
                        14.0,
                        5,
                        5.0,
                        5.0));
    }

    @Test
    void pauses_pair_within_their_kind_and_what_does_not_pair_is_counted() {
        insert(
                kind("unclosed", EventStatus.SPECIAL_STARTED, "2026-03-02", "review"),
                kind("unclosed", EventStatus.SPECIAL_ENDED, "2026-03-03", "hearing"),
                kind("repeated", EventStatus.SPECIAL_STARTED, "2026-03-02", "review"),
                kind("repeated", EventStatus.SPECIAL_STARTED, "2026-03-03", "review"),
                kind("repeated", EventStatus.SPECIAL_ENDED, "2026-03-04", "review"),
                kind("turned", EventStatus.SPECIAL_ENDED, "2026-03-02", "review"),
                kind("turned", EventStatus.SPECIAL_STARTED, "2026-03-04", "review"),
                kind("turned", EventStatus.PASSED, "2026-03-05", ""));

        assertThat(store.ask(DistrictPauses.QUERY, Arguments.none()))
                .containsExactly(
                        new DistrictPauses(
                                "500112", "special", "hearing", "", "", 0, 1, 0, 0, 0, 0, 1, 0, 0, null, null, 0, null,
                                null),
                        new DistrictPauses(
                                "500112", "special", "review", "", "", 4, 2, 1, 1, 1, 1, 0, 1, 2, 2.0, 2.0, 2, 2.0,
                                2.0));
    }

    @Test
    void what_was_voided_or_said_anew_counts_as_it_stands_now() {
        ApprovalEvent begun = step("c", EventStatus.CORRECTION_STARTED, "2026-03-02", "");
        ApprovalEvent ended = step("c", EventStatus.CORRECTION_ENDED, "2026-03-03", "");
        insert(begun, ended);
        store.insert(EventRow.of(
                EventBuilder.from(ended)
                        .occurredAt(ACase.morning("2026-03-05"))
                        .receivedAt(ACase.morning("2026-03-06"))
                        .build(),
                "later"));
        assertThat(only().calendarDaysSum()).isEqualTo(3);

        store.insert(EventRow.of(
                EventBuilder.from(begun).flags(Set.of(EventFlag.VOIDED)).build(), "later"));

        assertThat(only().notBegun()).isEqualTo(1);
        assertThat(only().closedPairs()).isZero();
    }

    /** The clock reads the same pauses, where a case has one kind of each. */
    @Test
    void the_pairs_are_those_that_the_clock_finds() {
        Random random = new Random(38);
        long closed = 0;
        long days = 0;
        for (int i = 0; i < 300; i++) {
            List<ApprovalEvent> events = randomSteps("case-" + i, random);
            insert(events.toArray(ApprovalEvent[]::new));
            for (CaseHistory.Pause pause : CaseHistory.of(events).stops()) {
                Instant to = pause.to();
                if (to != null && pause.kind() == TimeKind.CORRECTION && begins(events, pause.from())) {
                    closed++;
                    days += ChronoUnit.DAYS.between(pause.from(), to);
                }
            }
        }

        assertThat(only().begun())
                .isEqualTo(only().closedPairs() + only().reversed() + only().unclosed() + only().repeated());
        assertThat(only().ended()).isEqualTo(only().closedPairs() + only().reversed() + only().notBegun());
        assertThat(only().closedPairs()).isEqualTo(closed);
        assertThat(only().calendarDaysSum()).isEqualTo(days);
    }

    private static boolean begins(List<ApprovalEvent> events, Instant moment) {
        return events.stream()
                .anyMatch(event -> event.status() == EventStatus.CORRECTION_STARTED
                        && event.occurredAt().equals(moment));
    }

    /** An open case, so that what is unclosed has no end and cannot be mistaken for a pair. */
    private static List<ApprovalEvent> randomSteps(String caseId, Random random) {
        List<ApprovalEvent> events = new ArrayList<>();
        Instant at = ACase.morning("2026-01-05");
        for (int i = 0; i < 6; i++) {
            at = at.plus(random.nextInt(1, 20), ChronoUnit.DAYS);
            EventStatus status = random.nextBoolean() ? EventStatus.CORRECTION_STARTED : EventStatus.CORRECTION_ENDED;
            events.add(EventBuilder.from(step(caseId, status, "2026-01-01", ""))
                    .id(caseId + i)
                    .occurredAt(at)
                    .build());
        }
        return events;
    }

    private DistrictPauses only() {
        return store.ask(DistrictPauses.QUERY, Arguments.none()).get(0);
    }

    private void insert(ApprovalEvent... events) {
        store.insertBatch(
                EventRow.TABLE,
                List.of(events).stream().map(event -> EventRow.of(event, "")).toList());
    }

    private static ApprovalEvent kind(String caseId, EventStatus status, String day, String kind) {
        return EventBuilder.from(step(caseId, status, day, "")).pauseKind(kind).build();
    }

    private static ApprovalEvent step(String caseId, EventStatus status, String day, String activity) {
        return ApprovalEvent.builder()
                .id(caseId + status + day)
                .source("system")
                .project("p")
                .caseId(caseId)
                .division("500112")
                .status(status)
                .occurredAt(ACase.morning(day))
                .receivedAt(ACase.afternoon("2026-03-01"))
                .remark(activity)
                .build();
    }
}
