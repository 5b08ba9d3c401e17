package cn.jianxiao.ingest.exchange.table;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 库结构: which tables of the standard a database has, in which edition, and with which columns. */
public final class ExchangeSchema {

    private static final String[] KINDS = {"TABLE", "BASE TABLE", "VIEW", "SYNONYM"};
    private static final int COLUMN_NAME = 4;
    private static final int DATA_TYPE = 5;
    private static final int COLUMN_SIZE = 7;
    private static final int NULLABLE = 11;

    private final Map<ExchangeTable, FoundTable> tables;
    private final String edition;

    private ExchangeSchema(Map<ExchangeTable, FoundTable> tables) {
        this.tables = Map.copyOf(tables);
        this.edition = tables.values().stream()
                .map(found -> ExchangeTable.edition(found.name().toUpperCase(Locale.ROOT)))
                .filter(named -> !named.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }

    /** What the database says of itself; names are compared without regard to case. */
    public static ExchangeSchema of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        Map<String, String> spelled = new HashMap<>();
        try (ResultSet row = database.getTables(connection.getCatalog(), connection.getSchema(), "%", KINDS)) {
            while (row.next()) {
                String name = row.getString("TABLE_NAME");
                spelled.put(name.toUpperCase(Locale.ROOT), name);
            }
        }
        Map<ExchangeTable, FoundTable> found = new EnumMap<>(ExchangeTable.class);
        for (ExchangeTable table : ExchangeTable.values()) {
            for (String name : table.names()) {
                String there = spelled.get(name);
                if (there != null && !found.containsKey(table)) {
                    found.put(table, found(connection, table, there));
                }
            }
        }
        return new ExchangeSchema(found);
    }

    private static FoundTable found(Connection connection, ExchangeTable table, String name) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        Map<Column, FoundColumn> columns = new EnumMap<>(Column.class);
        Map<String, Column> known =
                Stream.of(Column.values()).collect(Collectors.toMap(Column::name, column -> column));
        try (ResultSet row =
                database.getColumns(connection.getCatalog(), connection.getSchema(), escaped(name, database), "%")) {
            while (row.next()) {
                String column = row.getString(COLUMN_NAME);
                Column asked = known.get(column.toUpperCase(Locale.ROOT));
                if (asked != null) {
                    columns.put(asked, found(column, row));
                }
            }
        }
        return new FoundTable(
                table, name, columns, database.getIdentifierQuoteString().strip());
    }

    private static FoundColumn found(String name, ResultSet row) throws SQLException {
        boolean nullable = row.getInt(NULLABLE) != DatabaseMetaData.columnNoNulls;
        return new FoundColumn(name, row.getInt(DATA_TYPE), row.getInt(COLUMN_SIZE), nullable);
    }

    /** An underscore stands for any character in a pattern of names. */
    private static String escaped(String name, DatabaseMetaData database) throws SQLException {
        return name.replace("_", database.getSearchStringEscape() + "_");
    }

    /** Empty where the database does not have it. */
    public Optional<FoundTable> table(ExchangeTable table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** The tables that are read, as far as they are there and their rows can be told apart, in their order. */
    public List<FoundTable> readable() {
        return ExchangeTable.read().stream()
                .flatMap(table -> table(table).stream())
                .filter(FoundTable::isUsable)
                .toList();
    }

    /** The tables that are there. */
    public List<FoundTable> present() {
        return Stream.of(ExchangeTable.values())
                .flatMap(table -> table(table).stream())
                .toList();
    }

    /** The tables that would be read if they were there, by the second edition's names. */
    public List<String> missing() {
        return ExchangeTable.read().stream()
                .filter(table -> table(table).filter(FoundTable::isUsable).isEmpty())
                .map(ExchangeTable::title)
                .toList();
    }

    /** {@code V2}, {@code V3}, {@code V2+V3} where tables of both are there, empty where nothing tells. */
    public String edition() {
        return edition;
    }
}
