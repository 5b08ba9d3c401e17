package cn.jianxiao.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jianxiao.embedded.clickhouse.failure.ClickHouseUnavailable;
import cn.jianxiao.embedded.clickhouse.failure.Text;
import java.nio.file.Path;
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
}
