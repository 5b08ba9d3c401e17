package cn.jianxiao.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jianxiao.embedded.clickhouse.failure.ClickHouseUnavailable;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChildEnvironmentTest {
    @Test
    void only_folder_and_password_are_needed() {
        Settings settings = new ChildEnvironment(
                        Map.of("JIANXIAO_CLICKHOUSE_DATA", "/d", "JIANXIAO_CLICKHOUSE_PASSWORD", "p"))
                .settings();
        assertThat(settings).isEqualTo(new Settings(Path.of("/d"), 0, "jianxiao", "p", "jianxiao", 1L << 30));
    }

    @Test
    void what_is_missing_or_wrong_is_named() {
        assertThatExceptionOfType(ClickHouseUnavailable.class)
                .isThrownBy(() -> new ChildEnvironment(Map.of()).settings())
                .withMessageContaining("JIANXIAO_CLICKHOUSE_DATA");
        assertThatExceptionOfType(ClickHouseUnavailable.class)
                .isThrownBy(() -> new ChildEnvironment(Map.of(
                                "JIANXIAO_CLICKHOUSE_DATA", "/d",
                                "JIANXIAO_CLICKHOUSE_PASSWORD", "p",
                                "JIANXIAO_CLICKHOUSE_PORT", "70000"))
                        .settings())
                .withMessageContaining("JIANXIAO_CLICKHOUSE_PORT");
    }
}
