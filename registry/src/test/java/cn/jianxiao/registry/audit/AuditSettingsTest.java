package cn.jianxiao.registry.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** SH7: how long the audit log is kept. */
class AuditSettingsTest {

    @Test
    void it_is_kept_for_a_year_unless_set_otherwise() {
        assertThat(AuditSettings.from(new StandardEnvironment()).kept()).isEqualTo(Duration.ofDays(365));
        assertThat(with(180).kept()).isEqualTo(Duration.ofDays(180));
    }

    @Test
    void less_than_180_days_are_refused_since_the_law_wants_six_months() {
        assertThatThrownBy(() -> with(179)).hasMessageContaining("JIANXIAO_AUDIT_DAYS", "180 days");
    }

    private static AuditSettings with(int days) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("jianxiao.audit.days", days)));
        return AuditSettings.from(environment);
    }
}
