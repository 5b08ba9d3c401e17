package cn.jianxiao.registry.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 轮询情况: how the reading of a source goes.
 *
 * @param asked whether a poll is wanted before its time
 * @param begunAt when the last poll began, empty before the first
 * @param endedAt when it ended; empty while it runs, or when it was cut off
 * @param counts of that poll
 * @param edition 标准版本: the editions whose tables were found, for example {@code V2}
 * @param missing the tables that were not found
 * @param trouble what went wrong: a word of the reader's; empty when nothing did
 * @param detail what the database said of it
 */
public record ExchangeRun(
        boolean asked,
        Optional<Instant> begunAt,
        Optional<Instant> endedAt,
        Counts counts,
        String edition,
        List<String> missing,
        String trouble,
        String detail) {

    /** Before the first poll. */
    public static final ExchangeRun NONE =
            new ExchangeRun(false, Optional.empty(), Optional.empty(), Counts.NONE, "", List.of(), "", "");

    public ExchangeRun {
        missing = List.copyOf(missing);
    }

    /**
     * 计数.
     *
     * @param read rows that were read
     * @param published records that were handed on, those of rows that a later one completed included
     * @param waiting how many of these wait for their codes, by what was registered then
     */
    public record Counts(long read, long published, long rejected, long waiting) {

        public static final Counts NONE = new Counts(0, 0, 0, 0);

        public Counts plus(Counts more) {
            return new Counts(
                    read + more.read, published + more.published, rejected + more.rejected, waiting + more.waiting);
        }
    }
}
