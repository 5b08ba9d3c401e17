package cn.jianxiao.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jianxiao.embedded.clickhouse.failure.ClickHouseUnavailable;
import cn.jianxiao.embedded.clickhouse.failure.Text;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerIT {
    @Test
    void a_process_has_one_engine(@TempDir Path other) {
        SharedClickHouse.server();
        assertThatExceptionOfType(ClickHouseUnavailable.class)
                .isThrownBy(() -> ClickHouseServer.start(Settings.of(other)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Text.ENGINE_IN_USE))
                .withMessageContaining(other.toString());
    }

    @Test
    void one_engine_after_another_may_open_any_folder(@TempDir Path data) throws Exception {
        try (Child child = Child.start(ReopeningMain.class, data, Map.of("TZ", "Asia/Shanghai"))) {
            assertThat(child.output.readAllAsString()).contains("[][][7\tUTC]");
            assertThat(child.awaitEnd()).isZero();
        }
    }
}
