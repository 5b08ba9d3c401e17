package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.ProjectRow;
import cn.jianxiao.sql.row.WarningAbout;
import cn.jianxiao.sql.row.WarningHolder;
import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.sql.row.WarningRow;
import cn.jianxiao.sql.row.WarningState;
import cn.jianxiao.sql.row.WarningStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WarningsIT {

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open();
        store.insert(
                warning("one", WarningLevel.YELLOW, WarningState.RAISED, "2026-03-01", 1),
                warning("one", WarningLevel.YELLOW, WarningState.RESOLVED, "2026-03-01", 2),
                warning("one", WarningLevel.RED, WarningState.RAISED, "2026-03-03", 2),
                warning("two", WarningLevel.YELLOW, WarningState.RAISED, "2026-03-02", 1),
                ofStage());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void the_latest_comes_first_and_only_its_last_state_counts() {
        assertThat(store.ask(WarningLine.QUERY, Arguments.none()))
                .extracting(WarningLine::caseId, WarningLine::level, WarningLine::state)
                .containsExactly(
                        tuple("", "red", "reminded"),
                        tuple("one", "red", "raised"),
                        tuple("two", "yellow", "raised"),
                        tuple("one", "yellow", "resolved"));
    }

    @Test
    void filters_narrow_the_list_and_its_count_alike() {
        assertFound(Arguments.none().with("state", "raised"), "one", "two");
        assertFound(Arguments.none().with("state", "standing"), "", "one", "two");
        assertFound(Arguments.none().with("subject", "stage"), "");
        assertFound(Arguments.none().with("holder", "reform_office"), "");
        assertFound(Arguments.none().with("level", "yellow").with("state", "resolved"), "one");
        assertFound(Arguments.none().with("case_id", "two"), "two");
        assertFound(Arguments.none().with("division", "nowhere"), new String[0]);
        assertThat(store.ask(
                        WarningLine.QUERY, Arguments.none().with("limit", 1).with("offset", 3)))
                .hasSize(1);
    }

    private static void assertFound(Arguments filter, String... caseIds) {
        assertThat(store.ask(WarningLine.QUERY, filter))
                .extracting(WarningLine::caseId)
                .containsExactly(caseIds);
        assertThat(store.ask(WarningsTotal.QUERY, filter)).containsExactly(new WarningsTotal(caseIds.length));
    }

    private static WarningRow warning(String caseId, WarningLevel level, WarningState state, String day, long version) {
        @Nullable Instant resolved = state == WarningState.RESOLVED ? ACase.start("2026-03-04") : null;
        return new WarningRow(
                ACase.of("p", caseId).subject(),
                WarningAbout.CASE,
                "",
                level,
                WarningStep.of(state, ACase.start(day), resolved),
                null,
                5,
                "standard@1",
                version);
    }

    private static WarningRow ofStage() {
        Instant due = ACase.start("2026-03-05");
        WarningStep step = new WarningStep(
                WarningState.REMINDED, WarningHolder.REFORM_OFFICE, due, null, due.plusSeconds(60), null);
        return new WarningRow(
                ACase.of("p", "").subject(),
                WarningAbout.STAGE,
                "3",
                WarningLevel.RED,
                step,
                null,
                30,
                "standard@1",
                1);
    }

    @Test
    void they_are_counted_by_kind() {
        assertThat(store.ask(WarningCount.QUERY, Arguments.none().with("state", "standing")))
                .containsExactly(
                        new WarningCount("case", "yellow", "raised", "department", 1),
                        new WarningCount("case", "red", "raised", "department", 1),
                        new WarningCount("stage", "red", "reminded", "reform_office", 1));
    }

    @Test
    void a_warning_tells_what_it_is_about_and_how_far_it_has_come() {
        store.insert(new ProjectRow("p", "", "a bridge", "", "", "", 3, ACase.start("2026-03-01"), "system", 1));
        assertThat(store.ask(WarningLine.QUERY, Arguments.none().with("subject", "stage")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.projectName()).isEqualTo("a bridge");
                    assertThat(line.part()).isEqualTo("3");
                    assertThat(line.escalatedAt()).isEqualTo(line.dueAt().plusSeconds(60));
                    assertThat(line.remindedAt()).isNull();
                });
    }

    @Test
    void whatever_is_written_makes_the_table_grow() {
        try (Store own = Store.open()) {
            long before = Growth.ofWarnings(own.database());
            own.insert(warning("three", WarningLevel.RED, WarningState.RAISED, "2026-03-01", 1));
            assertThat(Growth.ofWarnings(own.database())).isGreaterThan(before);
        }
    }
}
