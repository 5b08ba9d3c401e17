package cn.jianxiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IntakeBenchIT {

    private static final int RECORDS = 3_000;

    @Test
    void every_way_brings_every_record_and_stands_beside_the_producer_of_its_round() throws Exception {
        var told = new ArrayList<IntakePass>();
        List<IntakePass> measured;
        SteadyCalls steady;
        try (var bench = IntakeBench.start(RECORDS)) {
            measured = bench.measure(1, told::add);
            steady = bench.steadily(50, 1);
        }
        assertThat(told).hasSize(2 * IntakeWay.values().length);
        assertThat(measured).extracting(IntakePass::way).containsExactlyElementsOf(Arrays.asList(IntakeWay.values()));
        assertThat(measured).allSatisfy(pass -> {
            assertThat(pass.round()).isEqualTo(1);
            assertThat(pass.records()).isEqualTo(RECORDS);
            assertThat(pass.wall()).isPositive();
        });
        var table = new IntakeTable(Texts.in(IntakeCommand.BUNDLE, Locale.ENGLISH));
        assertThat(table.of(measured)).containsPattern("bare producer +1 +3000 .* 1\\.000");
        assertThat(steady.calls()).isEqualTo(50);
        assertThat(steady.percentile(50)).isPositive().isLessThanOrEqualTo(steady.percentile(99));
        assertThat(table.of(steady, 50)).startsWith("single calls: 50 at 50 a second");
    }
}
