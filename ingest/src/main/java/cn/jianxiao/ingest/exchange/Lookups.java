package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.record.CodeColumn;
import cn.jianxiao.ingest.exchange.record.Relatives;
import cn.jianxiao.ingest.exchange.table.Column;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.ExchangeSchema;
import cn.jianxiao.ingest.exchange.table.ExchangeTable;
import cn.jianxiao.ingest.exchange.table.FoundTable;
import cn.jianxiao.ingest.exchange.table.RowFinder;
import cn.jianxiao.ingest.exchange.table.RowTaker;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 查找相关行: asks the database for the rows that complete others, for many at a time. */
final class Lookups {

    /** The steps of a status flow that a special procedure may belong to. */
    private static final Set<String> PAUSES = Set.of("9", "10");

    private final ExchangeSchema schema;
    private final RowFinder finder;

    Lookups(ExchangeSchema schema, RowFinder finder) {
        this.schema = schema;
        this.finder = finder;
    }

    /** The rows of a table that have one of these values; none where it is not there. */
    List<ExchangeRow> having(ExchangeTable table, Column column, Collection<String> values) throws SQLException {
        Optional<FoundTable> found = schema.table(table);
        return found.isEmpty() ? List.of() : finder.having(found.get(), column, values);
    }

    /** See {@link #having(ExchangeTable, Column, Collection)}, one by one. */
    void having(ExchangeTable table, Column column, Collection<String> values, RowTaker taker) throws SQLException {
        Optional<FoundTable> found = schema.table(table);
        if (found.isPresent()) {
            finder.having(found.get(), column, values, taker);
        }
    }

    /** All that completes these rows of projects, status flows, special procedures and results. */
    Relatives around(Collection<ExchangeRow> rows) throws SQLException {
        List<ExchangeRow> all = new ArrayList<>(rows);
        List<String> cases = texts(rows, Column.SPSXSLBM);
        List<ExchangeRow> heads = new ArrayList<>(having(ExchangeTable.HEAD, Column.SPSXSLBM, cases));
        heads.addAll(having(ExchangeTable.SERVICE, Column.SPSXSLBM, cases));
        all.addAll(heads);
        List<ExchangeRow> matters = having(ExchangeTable.MATTER, Column.SPSXBM, texts(heads, Column.SPSXBM));
        all.addAll(matters);
        all.addAll(having(ExchangeTable.STAGE, Column.SPLCBM, texts(matters, Column.SPLCBM)));
        all.addAll(having(ExchangeTable.FLOW, Column.SPLCBM, texts(heads, Column.SPLCBM)));
        all.addAll(projects(rows, heads));
        all.addAll(pauses(rows));
        return Relatives.of(all);
    }

    private List<ExchangeRow> projects(Collection<ExchangeRow> rows, List<ExchangeRow> heads) throws SQLException {
        List<String> codes = Stream.concat(rows.stream(), heads.stream())
                .flatMap(row -> CodeColumn.codes(row.text(Column.GCDM)).stream())
                .distinct()
                .toList();
        List<ExchangeRow> projects = new ArrayList<>(having(ExchangeTable.PROJECT, Column.GCDM, codes));
        List<String> named = Stream.concat(rows.stream(), projects.stream())
                .map(row -> row.text(Column.XMDM))
                .distinct()
                .toList();
        projects.addAll(wholes(named));
        return projects;
    }

    /** The rows in which projects stand for themselves. */
    private List<ExchangeRow> wholes(List<String> projects) throws SQLException {
        Optional<FoundTable> found = schema.table(ExchangeTable.PROJECT);
        return found.isEmpty() ? List.of() : finder.having(found.get(), Column.XMDM, projects, Column.GCDM);
    }

    private List<ExchangeRow> pauses(Collection<ExchangeRow> rows) throws SQLException {
        List<String> pausing = rows.stream()
                .filter(row -> row.table() == ExchangeTable.SPECIAL || PAUSES.contains(row.text(Column.BLZT)))
                .map(row -> row.text(Column.SPSXSLBM))
                .distinct()
                .toList();
        List<ExchangeRow> pauses = new ArrayList<>(having(ExchangeTable.SPECIAL, Column.SPSXSLBM, pausing));
        pauses.addAll(having(ExchangeTable.STATUS, Column.SPSXSLBM, texts(pauses, Column.SPSXSLBM)));
        return pauses;
    }

    private static List<String> texts(Collection<ExchangeRow> rows, Column column) {
        return rows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
