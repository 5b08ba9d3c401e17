package cn.jianxiao.registry.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 锁定规则: so many failures within the span lock for the span, from the last of them on. */
record LockRule(int most, Duration span) {

    /**
     * Until when it is locked; empty when it is not.
     *
     * @param failures the newest first, as many as lock at most
     */
    Optional<Instant> lockedUntil(List<Instant> failures, Instant now) {
        if (most == 0 || failures.size() < most) {
            return Optional.empty();
        }
        Instant newest = failures.getFirst();
        boolean together = !failures.get(most - 1).plus(span).isBefore(newest);
        Instant until = newest.plus(span);
        return together && until.isAfter(now) ? Optional.of(until) : Optional.empty();
    }
}
