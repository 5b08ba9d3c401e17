package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.table.Edge;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.FoundTable;
import cn.jianxiao.ingest.exchange.table.Position;
import cn.jianxiao.ingest.exchange.table.RowTaker;
import cn.jianxiao.ingest.exchange.table.TableReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * 一次轮询: reads the new and changed rows of each table, parents before children, a batch at a time.
 *
 * <p>Rows may be committed later than they are dated, so those dated within the overlap before the last look are looked at
 * again; rows that bear no time or no key are looked at each time.
 */
final class ExchangePoll {

    /** One statement's rows: it bounds what a driver that keeps all of them has to keep. */
    private static final int PASS = 20_000;

    private static final int BATCH = 500;

    private final Connection reading;
    private final TableReader reader;
    private final Reached reached;
    private final Duration overlap;
    private final PollWork work;

    /** @param reading a connection of its own: rows are taken from it while other questions are asked elsewhere */
    ExchangePoll(Connection reading, Reached reached, Duration overlap, PollWork work) {
        this.reading = reading;
        this.reader = new TableReader(reading);
        this.reached = reached;
        this.overlap = overlap;
        this.work = work;
    }

    /** @param tables parents before children */
    void run(List<FoundTable> tables) throws SQLException {
        for (FoundTable table : tables) {
            if (table.table().isOfCases()) {
                work.settle();
            }
            keyless(table);
            dateless(table);
            changed(table);
            work.looked(table.table());
        }
        work.settle();
    }

    private void keyless(FoundTable table) throws SQLException {
        if (work.isWanted()) {
            pass(table, PASS, (most, taker) -> reader.keyless(table, most, taker));
        }
    }

    private void dateless(FoundTable table) throws SQLException {
        Edge edge = new Edge(null, PASS);
        passes(table, edge, (most, taker) -> reader.dateless(table, edge.resume(), most, taker));
    }

    private void changed(FoundTable table) throws SQLException {
        boolean known = reached.hasBegun(table.table());
        Position cursor = reached.of(table.table());
        Instant uncertain = reached.looked(table.table()).minus(overlap);
        boolean settled = cursor.changedAt().isBefore(uncertain);
        Instant from = !known || settled ? cursor.changedAt() : uncertain;
        Edge edge = new Edge(known && settled ? cursor : null, PASS);
        passes(table, edge, (most, taker) -> reader.changed(table, from, edge.resume(), most, taker));
    }

    /** One statement over a table; it returns how many rows there were. */
    @FunctionalInterface
    private interface Pass {
        int read(int most, RowTaker taker) throws SQLException;
    }

    private void passes(FoundTable table, Edge edge, Pass pass) throws SQLException {
        boolean more = true;
        while (more && work.isWanted()) {
            int most = PASS + edge.known();
            int count = pass(
                    table,
                    most,
                    (asked, taker) -> pass.read(asked, row -> {
                        if (edge.moveTo(row)) {
                            taker.take(row);
                        }
                    }));
            more = count == most;
        }
    }

    private int pass(FoundTable table, int most, Pass pass) throws SQLException {
        List<ExchangeRow> rows = new ArrayList<>(BATCH);
        int count = pass.read(most, row -> {
            rows.add(row);
            if (rows.size() == BATCH) {
                take(table, rows);
            }
        });
        take(table, rows);
        reading.rollback();
        return count;
    }

    private void take(FoundTable table, List<ExchangeRow> rows) throws SQLException {
        work.take(table.table(), rows);
        rows.clear();
    }
}
