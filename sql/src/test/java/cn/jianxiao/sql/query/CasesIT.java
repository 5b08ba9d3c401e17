package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.Judgement;
import cn.jianxiao.sql.row.Running;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cases with their lamps as of Thursday 26 February 2026, noon: the fifth working day after 12 February. */
class CasesIT {

    private static final Arguments NOW = Arguments.none().with("as_of", "2026-02-26T12:00:00+08:00");
    private static final Arguments FEBRUARY = NOW.with("from", "2026-02-01").with("to", "2026-02-28");

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open();
        store.insert(
                running("red", 3)
                        .yellowFrom("2026-02-13")
                        .overdueFrom("2026-02-26")
                        .handledBy("李四")
                        .row(),
                running("yellow", 5)
                        .yellowFrom("2026-02-25")
                        .overdueFrom("2026-02-27")
                        .row(),
                running("green", 20)
                        .yellowFrom("2026-03-16")
                        .overdueFrom("2026-03-19")
                        .row(),
                running("paused", 5)
                        .used(1)
                        .measuredTo("2026-02-13", Running.CORRECTION)
                        .row(),
                running("resumed", 20)
                        .used(1)
                        .measuredTo("2026-02-24", Running.GOVERNMENT)
                        .row(),
                running("no limit", 0).row(),
                ACase.of("p", "not accepted").received("2026-02-12").row(),
                running("ended late", 1)
                        .used(2)
                        .ended("2026-02-14", Judgement.OVERDUE)
                        .in("500101", "dept-2")
                        .row(),
                running("ended early", 5)
                        .used(2)
                        .ended("2026-02-14", Judgement.EARLY)
                        .row(),
                running("ended late", 1).used(99).version(0).row());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void a_lamp_is_shown_by_open_cases_with_a_limit_only() {
        assertThat(store.ask(CaseLine.QUERY, NOW.with("direction", "asc")))
                .extracting(CaseLine::caseId, CaseLine::lamp, CaseLine::late)
                .containsExactlyInAnyOrder(
                        tuple("red", "red", true),
                        tuple("yellow", "yellow", false),
                        tuple("green", "green", false),
                        tuple("paused", "green", false),
                        tuple("resumed", "green", false),
                        tuple("no limit", "none", false),
                        tuple("not accepted", "none", false),
                        tuple("ended late", "none", true),
                        tuple("ended early", "none", false));
    }

    @Test
    void the_days_of_a_running_case_go_on_and_those_of_a_paused_or_ended_one_do_not() {
        assertThat(store.ask(CaseLine.QUERY, NOW))
                .extracting(CaseLine::caseId, CaseLine::used, CaseLine::exceeded)
                .contains(
                        tuple("red", 5.0, 2.0),
                        tuple("paused", 1.0, 0.0),
                        tuple("resumed", 3.0, 0.0),
                        tuple("ended late", 2.0, 1.0),
                        tuple("not accepted", 0.0, 0.0));
    }

    @Test
    void a_moment_before_the_last_event_takes_nothing_away() {
        assertThat(store.ask(
                        CaseLine.QUERY,
                        NOW.with("as_of", "2026-02-10T00:00:00+08:00").with("text", "resumed")))
                .extracting(CaseLine::used)
                .containsExactly(1.0);
    }

    @Test
    void filters_narrow_the_list_and_its_count_alike() {
        assertFound(NOW.with("lamp", "red"), "red");
        assertFound(NOW.with("status", "overdue"), "ended late", "red");
        assertFound(NOW.with("status", "closed"), "ended early", "ended late");
        assertFound(NOW.with("division", "500101"), "ended late");
        assertFound(NOW.with("department", "dept-2"), "ended late");
        assertFound(NOW.with("text", "李四"), "red");
        assertFound(NOW.with("text", "NOT ACC"), "not accepted");
        assertFound(NOW.with("text", "%"), new String[0]);
        assertFound(NOW.with("stage", 3), new String[0]);
        assertFound(NOW.with("project", "p").with("matter", "matter-2"), new String[0]);
    }

    @Test
    void pages_follow_one_another_in_the_chosen_order() {
        Arguments byUse = NOW.with("sort", "used").with("direction", "desc").with("limit", 3);

        assertThat(store.ask(CaseLine.QUERY, byUse)).extracting(CaseLine::used).containsExactly(5.0, 5.0, 5.0);
        assertThat(store.ask(CaseLine.QUERY, byUse.with("offset", 3)))
                .extracting(CaseLine::caseId)
                .containsExactly("yellow", "resumed", "ended early");
        assertThat(store.ask(
                        CaseLine.QUERY,
                        NOW.with("sort", "ended").with("direction", "asc").with("limit", 2)))
                .extracting(CaseLine::caseId)
                .containsExactly("ended early", "ended late");
    }

    @Test
    void open_cases_are_counted_by_lamp() {
        assertThat(store.ask(LampCount.QUERY, NOW))
                .containsExactly(
                        new LampCount("red", 1),
                        new LampCount("yellow", 1),
                        new LampCount("green", 3),
                        new LampCount("none", 2));
        assertThat(store.ask(LampCount.QUERY, NOW.with("division", "nowhere")))
                .extracting(LampCount::cases)
                .containsOnly(0L);
    }

    @Test
    void late_cases_are_listed_with_their_days() {
        assertThat(store.ask(OverdueCase.QUERY, FEBRUARY))
                .extracting(OverdueCase::caseId, OverdueCase::used, OverdueCase::allowed, OverdueCase::exceeded)
                .containsExactly(tuple("red", 5.0, 3.0, 2.0), tuple("ended late", 2.0, 1.0, 1.0));
        assertThat(store.ask(OverdueCase.QUERY, FEBRUARY.with("state", "ended")))
                .extracting(OverdueCase::caseId)
                .containsExactly("ended late");
        assertThat(store.ask(OverdueCase.QUERY, FEBRUARY.with("to", "2026-02-13")))
                .extracting(OverdueCase::caseId)
                .containsExactly("red");
    }

    @Test
    void the_overview_adds_up() {
        assertThat(store.ask(Overview.QUERY, FEBRUARY))
                .containsExactly(new Overview(0, 9, 7, 2, 2, 1, 0.5, 1, 3, 1, 1, 0, 0, 0));
        assertThat(store.ask(Overview.QUERY, FEBRUARY.with("to", "2026-02-13")))
                .containsExactly(new Overview(0, 9, 7, 0, 0, 0, null, 0, 3, 1, 1, 0, 0, 0));
    }

    private static ACase running(String caseId, int limit) {
        return ACase.of("p", caseId).accepted("2026-02-12").limit(limit);
    }

    private static void assertFound(Arguments filter, String... caseIds) {
        assertThat(store.ask(CaseLine.QUERY, filter))
                .extracting(CaseLine::caseId)
                .containsExactlyInAnyOrder(caseIds);
        assertThat(store.ask(CasesTotal.QUERY, filter)).isEqualTo(List.of(new CasesTotal(caseIds.length)));
    }
}
