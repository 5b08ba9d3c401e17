package cn.jianxiao.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff();

    @Test
    void each_wait_doubles_up_to_half_a_minute() {
        assertThat(afterSeconds(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(afterSeconds(1)).isEqualTo(Duration.ofSeconds(1));
        for (var n = 0; n < 20; n++) {
            afterSeconds(1);
        }
        assertThat(afterSeconds(1)).isEqualTo(BackOff.LONGEST);
    }

    @Test
    void a_child_that_ran_for_a_minute_begins_anew() {
        for (var n = 0; n < 20; n++) {
            afterSeconds(1);
        }
        assertThat(afterSeconds(61)).isEqualTo(BackOff.SHORTEST);
    }

    private Duration afterSeconds(int seconds) {
        return backOff.after(Duration.ofSeconds(seconds));
    }
}
