package cn.jianxiao.sql;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.embedded.clickhouse.SharedClickHouse;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.Table;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.Query;
import cn.jianxiao.sql.query.Scope;
import cn.jianxiao.sql.row.CalendarRow;
import cn.jianxiao.sql.row.CalendarRows;
import cn.jianxiao.sql.row.Row;
import cn.jianxiao.sql.row.RowBinary;
import cn.jianxiao.sql.row.RowInserter;
import cn.jianxiao.sql.row.RowTable;
import cn.jianxiao.sql.schema.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A real, migrated database of its own with the working calendar in it. */
public final class Store implements AutoCloseable {

    private final ClickHouseEndpoint endpoint;
    private final ClickHouse database;
    private final RowInserter inserter;

    private Store(ClickHouseEndpoint endpoint) {
        this.endpoint = endpoint;
        Migrations.run(endpoint);
        this.database = ClickHouse.open(endpoint);
        this.inserter = new RowInserter(endpoint);
    }

    public static Store open() {
        Store store = new Store(emptyDatabase());
        store.insertBatch(CalendarRow.TABLE, CalendarRows.of(ClockSettings.shipped()));
        return store;
    }

    public static ClickHouseEndpoint emptyDatabase() {
        SharedClickHouse.Database database = SharedClickHouse.newDatabase();
        return new ClickHouseEndpoint(database.url(), database.name(), database.user(), database.password());
    }

    public Store insert(Row... rows) {
        for (Row row : rows) {
            RowBinary out = new RowBinary();
            row.encode(out);
            send(row.table(), out);
        }
        return this;
    }

    public <R extends Row> Store insertBatch(RowTable<R> table, Iterable<R> rows) {
        RowBinary out = new RowBinary();
        rows.forEach(row -> table.encode(row, out));
        send(table, out);
        return this;
    }

    public <R extends Record> List<R> ask(Query<R> query, Arguments arguments) {
        return ask(query, Scope.everything(), arguments);
    }

    public <R extends Record> List<R> ask(Query<R> query, Scope scope, Arguments arguments) {
        return query.run(database, scope, arguments);
    }

    public Table sql(String sql) {
        return database.query(sql, Map.of());
    }

    public ClickHouse database() {
        return database;
    }

    public ClickHouseEndpoint endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        database.close();
    }

    private void send(RowTable<?> table, RowBinary out) {
        try {
            inserter.insert(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
