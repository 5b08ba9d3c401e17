package cn.jianxiao.sql.replay;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.query.ACase;
import org.junit.jupiter.api.Test;

class ComparisonIT {

    @Test
    void rows_that_differ_only_in_the_version_of_what_made_them_are_the_same() {
        try (Store live = Store.open();
                Store replay = Store.open()) {
            live.insert(ACase.of("p", "1").accepted("2026-03-02").limit(5).row());
            replay.insert(ACase.of("p", "1")
                    .accepted("2026-03-02")
                    .limit(5)
                    .version(7)
                    .row());

            Comparison comparison = compare(live, replay);

            assertThat(comparison.cases()).isEqualTo(1);
            assertThat(comparison.differing()).isZero();
            assertThat(comparison.differences().rows()).isEmpty();
        }
    }

    @Test
    void what_is_missing_or_measured_otherwise_is_counted_and_listed() {
        try (Store live = Store.open();
                Store replay = Store.open()) {
            live.insert(
                    ACase.of("p", "same").accepted("2026-03-02").row(),
                    ACase.of("p", "live").accepted("2026-03-02").row(),
                    ACase.of("p", "other").accepted("2026-03-02").limit(5).row());
            replay.insert(
                    ACase.of("p", "same").accepted("2026-03-02").row(),
                    ACase.of("p", "other").accepted("2026-03-02").limit(6).row(),
                    ACase.of("p", "replay").accepted("2026-03-02").row());

            Comparison comparison = compare(live, replay);

            assertThat(comparison.cases()).isEqualTo(4);
            assertThat(comparison.onlyLive()).isEqualTo(1);
            assertThat(comparison.onlyReplay()).isEqualTo(1);
            assertThat(comparison.different()).isEqualTo(1);
            assertThat(comparison.differences().rows())
                    .extracting(row -> row.get(1))
                    .containsExactly("live", "other", "replay");
        }
    }

    @Test
    void a_part_is_held_against_its_own_projects_only() {
        try (Store live = Store.open();
                Store replay = Store.open()) {
            live.insert(
                    ACase.of("p", "same").accepted("2026-03-02").row(),
                    ACase.of("p", "lacking").accepted("2026-03-02").row(),
                    ACase.of("elsewhere", "1").accepted("2026-03-02").row());
            replay.insert(ACase.of("p", "same").accepted("2026-03-02").row());

            Comparison comparison = Comparison.ofItsProjects(
                    live.database(),
                    live.endpoint().database(),
                    replay.endpoint().database(),
                    10);

            assertThat(comparison.cases()).isEqualTo(2);
            assertThat(comparison.onlyLive()).isEqualTo(1);
            assertThat(comparison.differences().rows())
                    .extracting(row -> row.get(1))
                    .containsExactly("lacking");
        }
    }

    private static Comparison compare(Store live, Store replay) {
        return Comparison.of(
                live.database(), live.endpoint().database(), replay.endpoint().database(), 10);
    }
}
