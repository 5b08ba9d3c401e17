package cn.jianxiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ResultTest {

    private final Result result = new Result(
            100,
            List.of(
                    pass(Stage.DECODE, 1, 1),
                    pass(Stage.READ, 1, 2),
                    pass(Stage.PIPELINE, 1, 8),
                    pass(Stage.DECODE, 2, 1),
                    pass(Stage.READ, 2, 4),
                    pass(Stage.PIPELINE, 2, 8)));

    @Test
    void a_pass_is_compared_with_reading_in_its_own_round() {
        assertThat(result.ratioToReading(result.of(Stage.PIPELINE, 1))).isEqualTo(0.25);
        assertThat(result.ratioToReading(result.of(Stage.PIPELINE, 2))).isEqualTo(0.5);
        assertThat(result.medianRatio(Stage.PIPELINE)).isEqualTo(0.375);
        assertThat(result.medianCost(Stage.PIPELINE)).isEqualTo(80_000);
    }

    @Test
    void a_line_too_many_makes_the_measurement_void() {
        assertThat(result.isAccountedFor()).isTrue();
        assertThat(new Result(100, List.of(pass(Stage.PIPELINE, 1, 1, 101))).isAccountedFor())
                .isFalse();
    }

    @Test
    void the_table_is_complete_in_both_languages() {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(new ResultTable(Texts.in(locale)).of(result).lines()).hasSize(1 + 6 + 3);
        }
        assertThat(Texts.in(Locale.ENGLISH).bundle().keySet())
                .isEqualTo(Texts.in(Locale.SIMPLIFIED_CHINESE).bundle().keySet());
    }

    @Test
    void what_an_event_costs_is_compared_with_what_it_costs_among_a_million() {
        var many = new Result(
                1_000_000, List.of(new Pass(Stage.PIPELINE, 1, 1_000_000, 0, Duration.ofSeconds(1), cpu(40_000))));

        assertThat(new GrowthTable(Texts.in(Locale.ENGLISH)).of(List.of(result, many)))
                .containsPattern("100 .* 80000.0 .* 2.00")
                .containsPattern("1000000 .* 40000.0 .* 1.00");
    }

    @Test
    void a_state_beyond_the_heap_is_only_kept_on_disk() {
        assertThat(StateBackend.HASHMAP.holds(10_000_000, 11L << 30)).isTrue();
        assertThat(StateBackend.HASHMAP.holds(100_000_000, 11L << 30)).isFalse();
        assertThat(StateBackend.ROCKSDB.holds(100_000_000, 1L << 30)).isTrue();
    }

    private static Pass pass(Stage stage, int round, int seconds) {
        return pass(stage, round, seconds, 100);
    }

    private static Cpu cpu(int seconds) {
        return new Cpu(Duration.ofSeconds(seconds), Duration.ZERO, Duration.ZERO);
    }

    private static Pass pass(Stage stage, int round, int seconds, long accounted) {
        return new Pass(stage, round, 100, accounted, Duration.ofSeconds(seconds), cpu(seconds));
    }
}
