package cn.jianxiao.registry.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** SH7: when somebody has to wait. */
class LockRuleTest {

    private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");
    private static final LockRule RULE = new LockRule(5, Duration.ofMinutes(15));

    @Test
    void five_failures_within_fifteen_minutes_lock_for_fifteen_minutes_from_the_last() {
        assertThat(RULE.lockedUntil(everyMinutes(3, 4), at(12))).isEmpty();
        assertThat(RULE.lockedUntil(everyMinutes(3, 5), at(12))).contains(at(27));
        assertThat(RULE.lockedUntil(everyMinutes(3, 5), at(26))).contains(at(27));
        assertThat(RULE.lockedUntil(everyMinutes(3, 5), at(27))).isEmpty();
    }

    @Test
    void failures_that_are_further_apart_do_not_lock() {
        assertThat(RULE.lockedUntil(everyMinutes(4, 5), at(16))).isEmpty();
    }

    @Test
    void nothing_locks_where_none_is_set() {
        assertThat(new LockRule(0, Duration.ofMinutes(15)).lockedUntil(List.of(), START))
                .isEmpty();
    }

    private static List<Instant> everyMinutes(int minutes, int times) {
        return IntStream.iterate(times - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> at(i * minutes))
                .toList();
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
