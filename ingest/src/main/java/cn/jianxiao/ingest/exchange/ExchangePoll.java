package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.ExchangeSchema;
import cn.jianxiao.ingest.exchange.table.FoundTable;
import cn.jianxiao.ingest.exchange.table.Position;
import cn.jianxiao.ingest.exchange.table.RowTaker;
import cn.jianxiao.ingest.exchange.table.TableReader;
import cn.jianxiao.registry.exchange.ExchangeCursor;
import cn.jianxiao.registry.exchange.ExchangeProgress;
import cn.jianxiao.registry.exchange.ExchangeRun.Counts;
import cn.jianxiao.registry.exchange.ExchangeSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * 一次轮询: reads the new and changed rows of each table, parents before children, a batch at a time. How far it came is noted
 * only after a batch is durable, so a poll that is cut off anywhere repeats a batch at most.
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
    private final ExchangeProgress progress;
    private final Reached reached;
    private final Batch work;
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
            ExchangeProgress progress,
            Reached reached,
            Batch work,
            Instant begun,
            BooleanSupplier wanted) {
        this.source = source;
        this.schema = schema;
        this.reading = reading;
        this.progress = progress;
        this.reached = reached;
        this.work = work;
        this.begun = begun;
        this.wanted = wanted;
    }

    void run() throws SQLException {
        TableReader reader = new TableReader(reading);
        for (FoundTable table : schema.readable()) {
            passes(table, (after, batches) -> after == null ? reader.keyless(table, PASS - 1, batches) : 0);
            passes(table, (after, batches) -> reader.dateless(table, after, PASS, batches));
            changed(table, reader);
            if (wanted.getAsBoolean()) {
                progress.looked(source.name(), table.table().title(), begun);
            }
        }
    }

    private void changed(FoundTable table, TableReader reader) throws SQLException {
        boolean known = reached.hasBegun(table.table());
        Position cursor = reached.of(table.table());
        Instant uncertain = reached.looked(table.table()).minus(source.overlap());
        boolean settled = cursor.changedAt().isBefore(uncertain);
        Instant from = !known || settled ? cursor.changedAt() : uncertain;
        Position start = known && settled ? cursor : null;
        passes(table, start, (after, batches) -> reader.changed(table, from, after, PASS, batches));
    }

    /** A pass over a table from a position on. */
    @FunctionalInterface
    private interface Pass {
        int read(@Nullable Position after, RowTaker taker) throws SQLException;
    }

    private void passes(FoundTable table, Pass pass) throws SQLException {
        passes(table, null, pass);
    }

    private void passes(FoundTable table, @Nullable Position start, Pass pass) throws SQLException {
        Position[] last = {start};
        int count = PASS;
        while (count == PASS && wanted.getAsBoolean()) {
            List<ExchangeRow> rows = new ArrayList<>(BATCH);
            count = pass.read(last[0], row -> {
                rows.add(row);
                last[0] = row.position();
                if (rows.size() == BATCH) {
                    take(table, rows);
                }
            });
            take(table, rows);
            reading.rollback();
        }
    }

    private void take(FoundTable table, List<ExchangeRow> rows) throws SQLException {
        if (rows.isEmpty() || !wanted.getAsBoolean()) {
            return;
        }
        Counts counts = work.take(rows).plus(new Counts(rows.size(), 0, 0, 0));
        Position position =
                reached.advance(table.table(), rows.get(rows.size() - 1).position(), begun);
        progress.reached(
                source.name(),
                new ExchangeCursor(table.table().title(), position.changedAt(), position.key(), begun, counts));
        rows.clear();
    }
}
