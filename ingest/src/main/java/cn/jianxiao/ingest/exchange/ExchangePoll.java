package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.table.Edge;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.ExchangeSchema;
import cn.jianxiao.ingest.exchange.table.FoundTable;
import cn.jianxiao.ingest.exchange.table.Position;
import cn.jianxiao.ingest.exchange.table.RowTaker;
import cn.jianxiao.ingest.exchange.table.TableReader;
import cn.jianxiao.registry.exchange.ExchangeCursor;
import cn.jianxiao.registry.exchange.ExchangeRun.Counts;
import cn.jianxiao.registry.exchange.ExchangeSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * 一次轮询: reads the new and changed rows of each table, parents before children, a batch at a time. How far it came is noted
 * only after a batch is durable, so a poll that is cut off anywhere repeats little: a batch, or the rows of parents whose children were not said anew yet.
 *
 * <p>Rows may be committed later than they are dated, so those dated within the overlap before the last look are looked at
 * again; rows that bear no time or no key are looked at each time.
 */
final class ExchangePoll {

    /** One statement's rows: it bounds what a driver that keeps all of them has to keep. */
    private static final int PASS = 20_000;

    private static final int BATCH = 500;

    private final ExchangeSource source;
    private final ExchangeSchema schema;
    private final Connection reading;
    private final Bookmarks bookmarks;
    private final Reached reached;
    private final Batch work;
    private final OpenCases open;
    private final Instant begun;
    private final BooleanSupplier wanted;

    /**
     * @param reading a connection of its own: rows are taken from it while other questions are asked elsewhere
     * @param wanted whether to go on
     */
    ExchangePoll(
            ExchangeSource source,
            ExchangeSchema schema,
            Connection reading,
            Bookmarks bookmarks,
            Reached reached,
            Batch work,
            OpenCases open,
            Instant begun,
            BooleanSupplier wanted) {
        this.source = source;
        this.schema = schema;
        this.reading = reading;
        this.bookmarks = bookmarks;
        this.reached = reached;
        this.work = work;
        this.open = open;
        this.begun = begun;
        this.wanted = wanted;
    }

    void run() throws SQLException {
        TableReader reader = new TableReader(reading);
        for (FoundTable table : schema.readable()) {
            if (table.table().isOfCases()) {
                settle();
            }
            keyless(table, reader);
            dateless(table, reader);
            changed(table, reader);
            if (wanted.getAsBoolean()) {
                bookmarks.looked(table.table().title());
            }
        }
        settle();
    }

    /** Brings to an end what rows of parents began. */
    private void settle() throws SQLException {
        if (open.isEmpty() || wanted.getAsBoolean()) {
            bookmarks.note(open.close());
        }
    }

    private void keyless(FoundTable table, TableReader reader) throws SQLException {
        if (wanted.getAsBoolean()) {
            List<ExchangeRow> rows = new ArrayList<>(BATCH);
            reader.keyless(table, PASS, row -> gather(table, rows, row));
            take(table, rows);
            reading.rollback();
        }
    }

    private void dateless(FoundTable table, TableReader reader) throws SQLException {
        Edge edge = new Edge(null, PASS);
        passes(table, edge, (most, taker) -> reader.dateless(table, edge.resume(), most, taker));
    }

    private void changed(FoundTable table, TableReader reader) throws SQLException {
        boolean known = reached.hasBegun(table.table());
        Position cursor = reached.of(table.table());
        Instant uncertain = reached.looked(table.table()).minus(source.overlap());
        boolean settled = cursor.changedAt().isBefore(uncertain);
        Instant from = !known || settled ? cursor.changedAt() : uncertain;
        Edge edge = new Edge(known && settled ? cursor : null, PASS);
        passes(table, edge, (most, taker) -> reader.changed(table, from, edge.resume(), most, taker));
    }

    /** A pass over a table from its edge on. */
    @FunctionalInterface
    private interface Pass {
        int read(int most, RowTaker taker) throws SQLException;
    }

    private void passes(FoundTable table, Edge edge, Pass pass) throws SQLException {
        boolean more = true;
        while (more && wanted.getAsBoolean()) {
            int most = PASS + edge.known();
            List<ExchangeRow> rows = new ArrayList<>(BATCH);
            int count = pass.read(most, row -> {
                if (edge.moveTo(row)) {
                    gather(table, rows, row);
                }
            });
            take(table, rows);
            reading.rollback();
            more = count == most;
        }
    }

    private void gather(FoundTable table, List<ExchangeRow> rows, ExchangeRow row) throws SQLException {
        rows.add(row);
        if (rows.size() == BATCH) {
            take(table, rows);
        }
    }

    private void take(FoundTable table, List<ExchangeRow> rows) throws SQLException {
        if (rows.isEmpty() || !wanted.getAsBoolean()) {
            return;
        }
        Counts counts = work.take(rows).plus(new Counts(rows.size(), 0, 0, 0));
        Position position =
                reached.advance(table.table(), rows.get(rows.size() - 1).position(), begun);
        bookmarks.reached(
                new ExchangeCursor(table.table().title(), position.changedAt(), position.key(), begun, counts));
        if (open.isEmpty() || open.isFull()) {
            settle();
        }
        rows.clear();
    }
}
