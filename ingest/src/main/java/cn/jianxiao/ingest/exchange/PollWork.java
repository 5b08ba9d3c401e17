package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.ExchangeTable;
import cn.jianxiao.ingest.exchange.table.Position;
import cn.jianxiao.registry.exchange.ExchangeCursor;
import cn.jianxiao.registry.exchange.ExchangeRun.Counts;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * 轮询作业: takes what a poll reads, a batch at a time, and notes how far that came: only after everything is durable, so that a
 * poll which is cut off anywhere repeats a batch, or the rows of parents whose children were not said anew yet.
 */
final class PollWork {

    private final Batch work;
    private final OpenCases open;
    private final Reached reached;
    private final Bookmarks bookmarks;
    private final Instant begun;
    private final BooleanSupplier wanted;

    /**
     * @param begun when the poll began
     * @param wanted whether to go on
     */
    PollWork(Batch work, OpenCases open, Reached reached, Bookmarks bookmarks, Instant begun, BooleanSupplier wanted) {
        this.work = work;
        this.open = open;
        this.reached = reached;
        this.bookmarks = bookmarks;
        this.begun = begun;
        this.wanted = wanted;
    }

    boolean isWanted() {
        return wanted.getAsBoolean();
    }

    /** Takes rows of one table, and nothing when no more is wanted. */
    void take(ExchangeTable table, List<ExchangeRow> rows) throws SQLException {
        if (rows.isEmpty() || !isWanted()) {
            return;
        }
        Counts counts = work.take(rows).plus(new Counts(rows.size(), 0, 0, 0));
        Position position = reached.advance(table, rows.getLast().position(), begun);
        bookmarks.reached(new ExchangeCursor(table.title(), position.changedAt(), position.key(), begun, counts));
        if (open.isEmpty() || open.isFull()) {
            settle();
        }
    }

    /** Notes the end of a table. */
    void looked(ExchangeTable table) {
        if (isWanted()) {
            bookmarks.looked(table.title());
        }
    }

    /** Brings to an end what rows of parents began. */
    void settle() throws SQLException {
        if (open.isEmpty() || isWanted()) {
            bookmarks.note(open.close());
        }
    }
}
