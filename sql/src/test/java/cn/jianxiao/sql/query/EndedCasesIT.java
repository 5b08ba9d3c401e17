package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.Judgement;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cases that ended at the edges of March 2026 in Chongqing, where the day begins at 16:00 of the day before in UTC. */
class EndedCasesIT {

    private static final Arguments ALL = Arguments.none().with("as_of", "2026-04-02T12:00:00+08:00");
    private static final Arguments MARCH = ALL.with("from", "2026-03-01").with("to", "2026-03-31");

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open();
        store.insert(
                ended("last of February", "2026-02-28T23:59:59+08:00", Judgement.EARLY),
                ended("first of March", "2026-03-01T00:00:00+08:00", Judgement.ON_TIME),
                ended("without limit", "2026-03-15T10:00:00+08:00", Judgement.NOT_JUDGED),
                ended("early", "2026-03-15T11:00:00+08:00", Judgement.EARLY),
                ended("last of March", "2026-03-31T23:59:59+08:00", Judgement.OVERDUE),
                ended("first of April", "2026-04-01T00:00:00+08:00", Judgement.OVERDUE),
                ACase.of("p", "open").accepted("2026-03-10").limit(5).row());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void a_case_belongs_to_the_local_day_of_its_end() {
        assertFound(MARCH, "first of March", "without limit", "early", "last of March");
        assertFound(ALL.with("from", "2026-04-01").with("to", "2026-04-01"), "first of April");
    }

    @Test
    void a_bound_left_open_is_no_bound_and_only_without_any_are_open_cases_among_them() {
        assertFound(ALL.with("from", "2026-03-31"), "last of March", "first of April");
        assertFound(ALL.with("to", "2026-03-01"), "last of February", "first of March");
        assertFound(MARCH.with("status", "open"));
        assertFound(
                ALL.with("from", "").with("to", ""),
                "last of February",
                "first of March",
                "without limit",
                "early",
                "last of March",
                "first of April",
                "open");
    }

    @Test
    void a_judgement_narrows_the_days_further() {
        assertFound(MARCH.with("judgement", "judged"), "first of March", "early", "last of March");
        assertFound(MARCH.with("judgement", "within_limit"), "first of March", "early");
        assertFound(MARCH.with("judgement", "early"), "early");
        assertFound(MARCH.with("judgement", "on_time"), "first of March");
        assertFound(MARCH.with("judgement", "overdue"), "last of March");
        assertFound(ALL.with("judgement", "overdue"), "last of March", "first of April");
    }

    @Test
    void the_ranking_counts_the_same_cases() {
        RankingLine line = store.ask(RankingLine.QUERY, MARCH).getFirst();

        assertThat(List.of(line.judged(), line.withinLimit(), line.early(), line.onTime(), line.overdue(), line.open()))
                .containsExactly(3L, 2L, 1L, 1L, 1L, 1L);
    }

    private static CaseRow ended(String caseId, String moment, Judgement judgement) {
        return ACase.of("p", caseId)
                .accepted("2026-02-12")
                .limit(5)
                .ended(OffsetDateTime.parse(moment).toInstant(), judgement)
                .row();
    }

    private static void assertFound(Arguments filter, String... caseIds) {
        assertThat(store.ask(CaseLine.QUERY, filter))
                .extracting(CaseLine::caseId)
                .containsExactlyInAnyOrder(caseIds);
        assertThat(store.ask(CasesTotal.QUERY, filter)).containsExactly(new CasesTotal(caseIds.length));
    }
}
