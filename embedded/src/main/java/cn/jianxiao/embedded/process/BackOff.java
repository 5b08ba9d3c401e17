package cn.jianxiao.embedded.process;

import java.time.Duration;

/**
 * 退避: how long to wait before a child is started again. Doubles from half a second to half a minute, and begins anew
 * after a child has run for a minute.
 */
final class BackOff {
    static final Duration SHORTEST = Duration.ofMillis(500);
    static final Duration LONGEST = Duration.ofSeconds(30);
    static final Duration HEALTHY = Duration.ofMinutes(1);

    private Duration next = SHORTEST;

    /** @param ran how long the child ran that has just ended */
    Duration after(Duration ran) {
        if (ran.compareTo(HEALTHY) >= 0) {
            next = SHORTEST;
        }
        var wait = next;
        next = min(next.multipliedBy(2), LONGEST);
        return wait;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
