package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.record.CodeColumn;
import cn.jianxiao.ingest.exchange.table.Column;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.ExchangeTable;
import cn.jianxiao.registry.exchange.ExchangeRun.Counts;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 待补全案件: cases of which something was said with less knowledge than there is now. However many rows of however many tables
 * bring that knowledge, each case is said anew once.
 */
final class OpenCases {

    private static final int TOGETHER = 200;
    private static final int MOST = 20_000;

    private final Lookups lookups;
    private final CaseRows rows;
    private final Reached reached;
    private final Set<String> cases = new LinkedHashSet<>();

    OpenCases(Lookups lookups, CaseRows rows, Reached reached) {
        this.lookups = lookups;
        this.rows = rows;
        this.reached = reached;
    }

    boolean isEmpty() {
        return cases.isEmpty();
    }

    /** Whether there are as many as should be kept in mind. */
    boolean isFull() {
        return cases.size() >= MOST;
    }

    /** Those that were read of before and have a number of these rows in this column. */
    void open(Column column, List<ExchangeRow> news) throws SQLException {
        if (!reached.hasBegun(ExchangeTable.STATUS)) {
            return;
        }
        List<String> values = news.stream()
                .flatMap(row -> CodeColumn.codes(row.text(column)).stream())
                .distinct()
                .toList();
        for (ExchangeTable table : List.of(ExchangeTable.HEAD, ExchangeTable.SERVICE, ExchangeTable.STATUS)) {
            if (reached.hasBegun(table)) {
                lookups.having(table, column, values, row -> {
                    if (reached.isPast(row)) {
                        cases.add(row.text(Column.SPSXSLBM));
                    }
                });
            }
        }
    }

    /** Says all of them anew; returns when that is durable. */
    Counts close() throws SQLException {
        Counts counts = Counts.NONE;
        List<String> all = List.copyOf(cases);
        for (int start = 0; start < all.size(); start += TOGETHER) {
            counts = counts.plus(rows.sayAnew(past(all.subList(start, Math.min(all.size(), start + TOGETHER)))));
        }
        cases.clear();
        return counts;
    }

    private List<ExchangeRow> past(List<String> some) throws SQLException {
        List<ExchangeRow> past = new ArrayList<>();
        for (ExchangeTable table : List.of(ExchangeTable.STATUS, ExchangeTable.SPECIAL, ExchangeTable.RESULT)) {
            lookups.having(table, Column.SPSXSLBM, some).stream()
                    .filter(reached::isPast)
                    .forEach(past::add);
        }
        return past;
    }
}
