package cn.jianxiao.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobArgumentsTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "JIANXIAO_KAFKA", "k:9092",
            "JIANXIAO_CLICKHOUSE", "http://c:8123",
            "JIANXIAO_CLICKHOUSE_PASSWORD", "secret");

    @Test
    void the_environment_says_where_everything_is() {
        JobSettings settings = settings();

        assertThat(settings.kafka()).containsEntry("bootstrap.servers", "k:9092");
        assertThat(settings.store().url()).isEqualTo("http://c:8123");
        assertThat(settings.store().database()).isEqualTo("jianxiao");
        assertThat(settings.store().password()).isEqualTo("secret");
        assertThat(settings.asOf()).isNull();
    }

    @Test
    void an_argument_is_stronger_than_the_environment() {
        JobSettings settings = settings("--kafka", "other:9092", "--as-of", "2026-11-01T00:00:00Z");

        assertThat(settings.kafka()).containsEntry("bootstrap.servers", "other:9092");
        assertThat(settings.asOf()).isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
    }

    @Test
    void any_setting_of_the_kafka_client_can_be_given() {
        assertThat(settings("--kafka.security.protocol", "SASL_SSL").kafka())
                .containsEntry("security.protocol", "SASL_SSL");
    }

    @Test
    void what_is_missing_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JobArguments(new String[0], Map.of()).settings())
                .withMessageContaining("JIANXIAO_CLICKHOUSE");
        assertThatIllegalArgumentException().isThrownBy(() -> settings("--kafka"));
    }

    private static JobSettings settings(String... arguments) {
        return new JobArguments(arguments, ENVIRONMENT).settings();
    }
}
