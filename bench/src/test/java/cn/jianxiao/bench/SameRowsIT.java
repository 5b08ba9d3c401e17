package cn.jianxiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.sql.replay.TableDifference;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SameRowsIT {

    private static final int PROJECTS = Boolean.getBoolean("jianxiao.long") ? 2_000 : 60;
    private static final long SEED = Long.getLong("jianxiao.seed", 1);

    @Test
    void invariants_1_and_2_the_same_events_give_the_same_rows_in_any_order_doubled_as_a_batch_and_over_restarts()
            throws Exception {
        var results = SameRows.run(
                PROJECTS,
                SEED,
                result -> System.out.printf(
                        "%s: %,d records, %d restarts, %d s, differences %d%n",
                        result.way(),
                        result.records(),
                        result.restarts(),
                        result.wall().toSeconds(),
                        result.differences()));

        assertThat(results).extracting(WayResult::way).containsExactly(Way.values());
        assertThat(results).allSatisfy(result -> {
            assertThat(result.tables())
                    .extracting(TableDifference::table)
                    .contains("cases", "cells", "codes", "event_log", "intake", "projects", "warnings");
            assertThat(result.tables())
                    .as("%s, seed %d", result.way(), SEED)
                    .allMatch(table -> table.differences() == 0);
        });
    }

    @Test
    void texts_are_there_in_both_languages() {
        assertThat(Texts.in(OrderCommand.BUNDLE, Locale.ENGLISH).bundle().keySet())
                .isEqualTo(Texts.in(OrderCommand.BUNDLE, Locale.SIMPLIFIED_CHINESE)
                        .bundle()
                        .keySet());
    }
}
