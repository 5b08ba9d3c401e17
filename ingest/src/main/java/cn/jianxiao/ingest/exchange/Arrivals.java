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

    /** @param complete when the last poll ended that read everything, empty before the first */
    Arrivals(Optional<Instant> complete) {
        earliest = complete.map(end -> end.plusMillis(1));
    }

    /** Later than all that was handed on by complete polls; may be in the future, as the row's time may. */
    Instant of(ExchangeRow row) {
        return earliest.filter(row.changedAt()::isBefore).orElse(row.changedAt());
    }
}
