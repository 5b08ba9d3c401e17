package cn.jianxiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                    pass(Stage.PIPELINE, 2, 8)),
            Map.of(1, 100L, 2, 100L));

    @Test
    void a_pass_is_compared_with_reading_in_its_own_round() {
        assertThat(result.ratioToReading(result.of(Stage.PIPELINE, 1))).isEqualTo(0.25);
        assertThat(result.ratioToReading(result.of(Stage.PIPELINE, 2))).isEqualTo(0.5);
        assertThat(result.medianRatio(Stage.PIPELINE)).isEqualTo(0.375);
        assertThat(result.medianCost(Stage.PIPELINE)).isEqualTo(3);
    }

    @Test
    void a_line_too_many_makes_the_measurement_void() {
        assertThat(result.isAccountedFor()).isTrue();
        assertThat(new Result(100, result.passes(), Map.of(1, 100L, 2, 101L)).isAccountedFor())
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

    private static Pass pass(Stage stage, int round, int seconds) {
        return new Pass(
                stage,
                round,
                100,
                Duration.ofSeconds(seconds),
                new Cpu(Duration.ofSeconds(seconds), Duration.ZERO, Duration.ZERO));
    }
}
