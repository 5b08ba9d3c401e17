package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.Judgement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RankingIT {

    private static final Arguments MARCH = Arguments.none()
            .with("as_of", "2026-04-01T00:00:00+08:00")
            .with("from", "2026-03-01")
            .with("to", "2026-03-31")
            .with("min_cases", 2);

    private Store store;
    private int cases;

    @BeforeEach
    void open() {
        store = Store.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void divisions_with_the_same_share_have_the_same_rank_and_the_next_is_skipped() {
        ended("A", "2026-03-31", Judgement.EARLY, Judgement.ON_TIME);
        ended("B", "2026-03-01", Judgement.EARLY, Judgement.EARLY);
        ended("C", "2026-03-15", Judgement.EARLY, Judgement.OVERDUE);
        ended("D", "2026-03-15", Judgement.EARLY);

        assertThat(store.ask(RankingLine.QUERY, MARCH))
                .extracting(RankingLine::division, RankingLine::rank)
                .containsExactly(tuple("A", 1), tuple("B", 1), tuple("C", 3), tuple("D", 0));
    }

    @Test
    void a_line_shows_every_numerator_and_denominator() {
        ended("A", "2026-03-10", Judgement.EARLY, Judgement.ON_TIME, Judgement.OVERDUE, Judgement.NOT_JUDGED);
        ended("A", "2026-04-01", Judgement.OVERDUE);
        store.insert(
                open("2026-03-20").overdueFrom("2026-04-01").row(),
                open("2026-03-20").overdueFrom("2026-04-02").row());

        assertThat(store.ask(RankingLine.QUERY, MARCH))
                .containsExactly(new RankingLine(
                        1,
                        0,
                        "A",
                        "",
                        "",
                        -1,
                        6,
                        4,
                        3,
                        1,
                        1,
                        1,
                        2,
                        2 / 3.0,
                        1 / 3.0,
                        1 / 3.0,
                        "working_day",
                        4 + 5 + 6,
                        15,
                        1.0,
                        (4 + 5 + 6 + 1) / 4.0,
                        2,
                        1,
                        0));
    }

    @Test
    void the_rank_of_the_days_before_stands_beside() {
        ended("A", "2026-02-10", Judgement.OVERDUE, Judgement.EARLY);
        ended("A", "2026-03-10", Judgement.EARLY, Judgement.EARLY);
        ended("B", "2026-02-10", Judgement.EARLY, Judgement.EARLY);
        ended("B", "2026-03-10", Judgement.OVERDUE, Judgement.OVERDUE);
        ended("C", "2026-03-10", Judgement.OVERDUE, Judgement.OVERDUE);

        assertThat(store.ask(
                        RankingLine.QUERY,
                        MARCH.with("previous_from", "2026-02-01").with("previous_to", "2026-02-28")))
                .extracting(RankingLine::division, RankingLine::rank, RankingLine::previousRank)
                .containsExactly(tuple("A", 1, 2), tuple("B", 2, 1), tuple("C", 2, 0));
    }

    @Test
    void departments_are_ranked_within_the_scope() {
        ended("A", "2026-03-10", Judgement.EARLY, Judgement.EARLY);
        ended("B", "2026-03-10", Judgement.OVERDUE, Judgement.EARLY);

        assertThat(store.ask(RankingLine.QUERY, Scope.ofDivisions(Set.of("B")), MARCH.with("by", "department")))
                .extracting(
                        RankingLine::division, RankingLine::department, RankingLine::departmentName, RankingLine::rank)
                .containsExactly(tuple("B", "B-1", "B-1 name", 1));
    }

    private ACase open(String day) {
        return ACase.of("p", "open-" + cases++).in("A", "A-1").accepted(day).limit(5);
    }

    /** Limit 5: used 4, 5 or 6 days as judged; an unjudged case used 1. */
    private void ended(String division, String day, Judgement... judgements) {
        for (Judgement judgement : List.of(judgements)) {
            int used = judgement == Judgement.NOT_JUDGED ? 1 : 2 + judgement.number() + 1;
            store.insert(ACase.of("p", "case-" + cases++)
                    .in(division, division + "-1")
                    .accepted("2026-02-01")
                    .limit(5)
                    .used(used)
                    .ended(day, judgement)
                    .row());
        }
    }
}
