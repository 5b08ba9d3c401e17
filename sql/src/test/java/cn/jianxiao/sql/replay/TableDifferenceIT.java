package cn.jianxiao.sql.replay;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.query.ACase;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.CellRow;
import cn.jianxiao.sql.row.Counts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableDifferenceIT {

    /** What the migrations note, and what people did with refused records. */
    private static final Set<String> OF_OTHERS = Set.of("schema_history", "follow_ups");

    private static final CellKey CELL = new CellKey(LocalDate.of(2026, 3, 2), "500103", "zj", "m", 3, 1, 2, "p");

    @Test
    void databases_with_the_same_rows_by_other_versions_have_no_difference() {
        try (Store live = Store.open();
                Store replay = Store.open()) {
            live.insert(ACase.of("p", "1").accepted("2026-03-02").limit(5).row());
            live.insert(new CellRow(CELL, Counts.NONE, 9));
            replay.insert(ACase.of("p", "1")
                    .accepted("2026-03-02")
                    .limit(5)
                    .version(7)
                    .row());

            assertThat(between(live, replay)).containsExactly(new TableDifference("cases", 1, 1, 0, 0));
        }
    }

    @Test
    void a_row_that_is_missing_and_one_that_differs_are_counted_by_table() {
        try (Store live = Store.open();
                Store replay = Store.open()) {
            live.insert(
                    ACase.of("p", "same").accepted("2026-03-02").row(),
                    ACase.of("p", "other").accepted("2026-03-02").limit(5).row());
            live.insert(new CellRow(CELL, new Counts(1, 0, 0, 0, 0, 0, 0, 0, 0, 0), 1));
            replay.insert(
                    ACase.of("p", "same").accepted("2026-03-02").row(),
                    ACase.of("p", "other").accepted("2026-03-02").limit(6).row());

            assertThat(between(live, replay))
                    .containsExactly(
                            new TableDifference("cases", 2, 2, 1, 1), new TableDifference("cells", 1, 0, 1, 0));
            assertThat(between(live, replay))
                    .extracting(TableDifference::differences)
                    .containsExactly(2L, 1L);
        }
    }

    @Test
    void every_table_that_a_job_writes_is_compared() {
        try (Store store = Store.open()) {
            List<String> tables = store
                    .sql("SELECT name FROM system.tables WHERE database = currentDatabase() ORDER BY name")
                    .rows()
                    .stream()
                    .map(row -> (String) row.get(0))
                    .filter(table -> !OF_OTHERS.contains(table))
                    .toList();

            assertThat(tables)
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(Script.of("tables.sql").sql())
                            .contains("${live}." + table + " ")
                            .contains("${replay}." + table + " "));
        }
    }

    /** Of the tables that a test writes; each store has the calendars. */
    private static List<TableDifference> between(Store live, Store replay) {
        return TableDifference.between(
                        live.database(),
                        live.endpoint().database(),
                        replay.endpoint().database())
                .stream()
                .filter(table -> !table.table().equals("calendars"))
                .toList();
    }
}
