package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import java.time.Instant;
import java.util.Optional;

/**
 * 到达时间: when what a row says came into its database. The row's own time is believed as far as it agrees with what was
 * seen: what the last complete poll did not find came after it. So years that are read in one night are not late, and
 * nobody's delays grow while nothing is read or shrink by a time that is made up.
 */
final class Arrivals {

    private final Optional<Instant> earliest;
    private final Instant now;

    /**
     * @param complete when the last poll ended that read everything, empty before the first
     * @param now when this poll began
     */
    Arrivals(Optional<Instant> complete, Instant now) {
        this.earliest = complete.map(end -> end.plusMillis(1));
        this.now = now;
    }

    /** Later than all that complete polls handed on; empty where the row bears no time, or one that cannot be true. */
    Optional<Instant> of(ExchangeRow row) {
        Instant told = row.changedAt();
        return told.isAfter(Instant.EPOCH) && !told.isAfter(now)
                ? Optional.of(earliest.filter(told::isBefore).orElse(told))
                : Optional.empty();
    }
}
