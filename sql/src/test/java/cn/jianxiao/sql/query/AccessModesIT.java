package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.sql.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SH2: how matters are reached, and how that changes. */
class AccessModesIT {

    private static final Arguments YEAR =
            Arguments.none().with("from", "2026-01-01").with("to", "2026-12-31");

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open();
        int[] modes = {3, 3, 2, 1, 1, 7};
        for (int i = 0; i < modes.length; i++) {
            store.insert(ACase.of("p", "case-" + i)
                    .received(i < 3 ? "2026-03-02" : "2026-04-02")
                    .reachedBy(modes[i])
                    .row());
        }
        store.insert(ACase.of("p", "never received").row());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void a_department_has_its_shares_of_the_three_modes() {
        assertThat(store.ask(AccessModeLine.QUERY, YEAR))
                .extracting(
                        AccessModeLine::department,
                        AccessModeLine::cases,
                        AccessModeLine::full,
                        AccessModeLine::half,
                        AccessModeLine::entry,
                        AccessModeLine::unknown,
                        AccessModeLine::fullRate)
                .containsExactly(tuple("dept-1", 6L, 2L, 1L, 2L, 1L, 2 / 6.0));
    }

    @Test
    void the_trend_shows_the_progress_from_entry_to_full() {
        assertThat(store.ask(AccessModeLine.QUERY, YEAR.with("unit", "month").with("by", "matter")))
                .extracting(AccessModeLine::matter, AccessModeLine::entryRate, AccessModeLine::fullRate)
                .containsExactly(tuple("matter-1", 2 / 3.0, 0.0), tuple("matter-1", 0.0, 2 / 3.0));
        assertThat(store.ask(AccessModeLine.QUERY, YEAR.with("kind", 2))).isEmpty();
    }

    @Test
    void a_list_from_elsewhere_finds_the_cases_that_it_names() {
        assertThat(store.ask(NamedCase.QUERY, Arguments.none().with("numbers", "case-1\r\n case-4 \nnobody's")))
                .extracting(NamedCase::caseId)
                .containsExactly("case-1", "case-4");
    }
}
