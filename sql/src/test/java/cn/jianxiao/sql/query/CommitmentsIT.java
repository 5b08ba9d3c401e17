package cn.jianxiao.sql.query;

import static cn.jianxiao.approval.event.FeedbackKind.COMMITMENT_BROKEN;
import static cn.jianxiao.approval.event.FeedbackKind.COMMITMENT_KEPT;
import static cn.jianxiao.sql.query.AFeedback.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.Judgement;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** NA6: cases that were decided on a promise, and whether it was kept. */
class CommitmentsIT {

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open();
        for (String promised : new String[] {"broken", "kept", "never-checked", "kept-then-broken"}) {
            store.insert(ACase.of("p", promised)
                    .promised()
                    .accepted("2026-03-02")
                    .ended("2026-03-03", Judgement.EARLY)
                    .row());
        }
        store.insert(
                ACase.of("p", "ordinary").accepted("2026-03-02").row(),
                ACase.of("p", "not-flagged").accepted("2026-03-02").row());
        store.insert(
                of("1", COMMITMENT_BROKEN)
                        .about("p", "broken")
                        .on("2026-04-01")
                        .saying("未按承诺补交")
                        .row(),
                of("2", COMMITMENT_KEPT)
                        .about("p", "broken")
                        .on("2026-04-20")
                        .saying("已补交")
                        .row(),
                of("3", COMMITMENT_KEPT).about("p", "kept").on("2026-04-02").row(),
                of("4", COMMITMENT_BROKEN).about("p", "kept").on("2026-04-03").row(true, 2),
                of("5", COMMITMENT_KEPT)
                        .about("p", "kept-then-broken")
                        .on("2026-04-02")
                        .row(),
                of("6", COMMITMENT_BROKEN)
                        .about("p", "kept-then-broken")
                        .on("2026-05-02")
                        .row(),
                of("7", COMMITMENT_BROKEN)
                        .about("p", "not-flagged")
                        .on("2026-05-02")
                        .row());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void NA6_each_promise_was_kept_broken_or_not_looked_into_and_a_breach_stays_one() {
        assertThat(store.ask(CommitmentLine.QUERY, Arguments.none()))
                .extracting(CommitmentLine::caseId, CommitmentLine::outcome, CommitmentLine::breaches)
                .containsExactlyInAnyOrder(
                        tuple("broken", "broken", 1L),
                        tuple("kept-then-broken", "broken", 1L),
                        tuple("not-flagged", "broken", 1L),
                        tuple("kept", "kept", 0L),
                        tuple("never-checked", "unverified", 0L));
    }

    @Test
    void NA6_a_breach_says_what_was_found_and_when_it_was_last_looked_into() {
        assertThat(store.ask(CommitmentLine.QUERY, Arguments.none().with("text", "补交")))
                .extracting(CommitmentLine::finding, CommitmentLine::verifiedAt)
                .containsExactly(tuple("未按承诺补交", Instant.parse("2026-04-20T01:00:00Z")));
    }

    @Test
    void NA6_the_share_of_breaches_is_over_the_promises_that_were_looked_into() {
        assertThat(store.ask(CommitmentFigures.QUERY, Arguments.none()))
                .extracting(
                        CommitmentFigures::department,
                        CommitmentFigures::cases,
                        CommitmentFigures::kept,
                        CommitmentFigures::broken,
                        CommitmentFigures::unverified,
                        CommitmentFigures::brokenRate)
                .containsExactly(tuple("dept-1", 5L, 1L, 3L, 1L, 0.75));
        assertThat(store.ask(CommitmentsTotal.QUERY, Arguments.none().with("outcome", "broken")))
                .containsExactly(new CommitmentsTotal(3));
    }
}
