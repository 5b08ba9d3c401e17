package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.CellRow;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.Judgement;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CellsIT {

    private static final CellRow RECEIVED = cell("2026-02-12", new Counts(2, 0, 0, 0, 0, 0, 0, 0, 0, 0), 1);
    private static final CellRow ACCEPTED = cell("2026-02-13", new Counts(0, 2, 0, 0, 0, 0, 0, 0, 0, 0), 1);
    private static final CellRow ENDED = cell("2026-03-02", new Counts(0, 0, 2, 1, 0, 0, 1, 7, 5, 1), 2);
    private static final CellRow MOVED_AWAY = cell("2026-03-03", Counts.NONE, 2);

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open();
        store.insert(
                one("late")
                        .limit(5)
                        .used(7)
                        .corrected(1)
                        .ended("2026-03-02", Judgement.OVERDUE)
                        .row(),
                one("recalled")
                        .limit(5)
                        .used(3)
                        .ended("2026-03-02", Judgement.NOT_JUDGED)
                        .row());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void cells_that_stand_for_their_cases_leave_nothing_to_report() {
        store.insert(RECEIVED, ACCEPTED, cell("2026-03-02", new Counts(9, 9, 9, 9, 9, 9, 9, 9, 9, 9), 1));
        store.insert(ENDED, MOVED_AWAY);

        assertThat(store.ask(CellDifference.QUERY, Arguments.none())).isEmpty();
    }

    @Test
    void a_cell_that_lacks_is_reported_with_what_it_lacks() {
        store.insert(RECEIVED, ACCEPTED);

        assertThat(store.ask(CellDifference.QUERY, Arguments.none()))
                .containsExactly(new CellDifference(
                        LocalDate.of(2026, 3, 2),
                        "500112",
                        "dept-1",
                        "matter-1",
                        2,
                        1,
                        3,
                        "p",
                        0,
                        0,
                        -2,
                        -1,
                        0,
                        0,
                        -1,
                        -7,
                        -5,
                        -1));
    }

    @Test
    void the_trend_sums_cells_by_day_and_by_month() {
        store.insert(
                RECEIVED, ACCEPTED, ENDED, MOVED_AWAY, cell("2026-03-31", new Counts(1, 0, 3, 3, 1, 1, 1, 0, 0, 0), 1));
        Arguments spring = Arguments.none().with("from", "2026-02-13").with("to", "2026-03-31");

        assertThat(store.ask(TrendPoint.QUERY, spring.with("unit", "month")))
                .containsExactly(
                        new TrendPoint(LocalDate.of(2026, 2, 1), 0, 2, 0, 0, 0, 0, 0),
                        new TrendPoint(LocalDate.of(2026, 3, 1), 1, 0, 5, 4, 1, 1, 2));
        assertThat(store.ask(TrendPoint.QUERY, spring.with("from", "2026-03-02").with("to", "2026-03-02")))
                .containsExactly(new TrendPoint(LocalDate.of(2026, 3, 2), 0, 0, 2, 1, 0, 0, 1));
        assertThat(store.ask(TrendPoint.QUERY, spring.with("division", "nowhere")))
                .isEmpty();
    }

    private static ACase one(String caseId) {
        return ACase.of("p", caseId).received("2026-02-12").accepted("2026-02-13");
    }

    private static CellRow cell(String day, Counts counts, long version) {
        return new CellRow(
                new CellKey(LocalDate.parse(day), "500112", "dept-1", "matter-1", 2, 1, 3, "p"), counts, version);
    }
}
