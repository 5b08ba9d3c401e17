package cn.jianxiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.bench.code.CodesBench;
import cn.jianxiao.bench.code.Measured;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.options.TimeValue;

class CodesTableTest {

    @Test
    void every_benchmark_runs_and_has_a_line_in_both_languages() throws Exception {
        var measured = CodesBench.run(0, TimeValue.milliseconds(10));

        assertThat(measured).hasSize(16).extracting(Measured::median).allMatch(nanos -> nanos > 0);
        assertThat(table(Locale.SIMPLIFIED_CHINESE, measured))
                .contains("解析，规则集", "再拆一个")
                .doesNotContain("Bench");
        assertThat(table(Locale.ENGLISH, measured))
                .contains("read, set of rules", "split one more")
                .doesNotContain("Bench");
    }

    private static String table(Locale locale, List<Measured> measured) {
        return new CodesTable(Texts.in(CodesCommand.BUNDLE, locale)).of(measured);
    }
}
