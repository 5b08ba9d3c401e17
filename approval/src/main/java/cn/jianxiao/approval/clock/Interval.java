package cn.jianxiao.approval.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * 时段: a stretch of a case's time, from (included) to its end (excluded).
 *
 * @param open whether it has no end yet; {@code to} is then the moment up to which it was measured
 */
public record Interval(TimeKind kind, Instant from, Instant to, boolean open) {

    public Interval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An interval cannot end before it begins: " + from + " to " + to);
        }
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
