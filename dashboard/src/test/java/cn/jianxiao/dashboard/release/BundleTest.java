package cn.jianxiao.dashboard.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What may be delivered: our own bundle, and in it no part under a commercial licence. */
class BundleTest {

    @Test
    void the_bundle_holds_no_commercial_component() throws IOException {
        JsonNode stats = stats();
        assertThat(stats.get("cvdlModules").isObject()).isTrue();
        assertThat(stats.get("cvdlModules").isEmpty()).isTrue();
    }

    @Test
    void the_bundle_is_ours_and_draws_charts() throws IOException {
        assertThat(stats().get("packageJsonDependencies").get("echarts").asString())
                .isEqualTo("6.1.0");
    }

    private static JsonNode stats() throws IOException {
        try (InputStream in = BundleTest.class.getResourceAsStream("/META-INF/VAADIN/config/stats.json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(in, "stats.json"));
        }
    }
}
