package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.record.ProjectRecord;
import cn.jianxiao.ingest.exchange.record.Relatives;
import cn.jianxiao.ingest.exchange.table.Column;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.ExchangeTable;
import cn.jianxiao.ingest.step.RecordKind;
import cn.jianxiao.registry.exchange.ExchangeRun.Counts;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * 一批: what becomes of some rows of one table. Rows of projects, status flows and special procedures become records, one
 * each; rows of dictionaries and heads become none, but open the cases of children that were read before them.
 */
final class Batch {

    private final Lookups lookups;
    private final Delivery delivery;
    private final ProjectRecord projects;
    private final CaseRows caseRows;
    private final OpenCases open;
    private final Reached reached;

    Batch(
            Lookups lookups,
            Delivery delivery,
            ProjectRecord projects,
            CaseRows caseRows,
            OpenCases open,
            Reached reached) {
        this.lookups = lookups;
        this.delivery = delivery;
        this.projects = projects;
        this.caseRows = caseRows;
        this.open = open;
        this.reached = reached;
    }

    /** Returns when everything that these rows say is durable, apart from the cases that they open. */
    Counts take(List<ExchangeRow> rows) throws SQLException {
        return switch (rows.get(0).table()) {
            case PROJECT -> registered(rows);
            case FLOW, STAGE -> opened(Column.SPLCBM, rows);
            case MATTER -> opened(Column.SPSXBM, rows);
            case HEAD, SERVICE -> opened(Column.SPSXSLBM, rows);
            case STATUS, SPECIAL, RESULT -> caseRows.say(rows);
            case CATALOGUE, BUILDING -> Counts.NONE;
        };
    }

    private Counts opened(Column column, List<ExchangeRow> rows) throws SQLException {
        open.open(column, rows);
        return Counts.NONE;
    }

    private Counts registered(List<ExchangeRow> rows) throws SQLException {
        List<Outgoing> records = registrations(rows);
        records.addAll(registrations(partsNamedAnew(rows)));
        return delivery.send(records).plus(opened(Column.GCDM, rows));
    }

    private List<Outgoing> registrations(List<ExchangeRow> rows) throws SQLException {
        Relatives relatives = lookups.around(rows);
        List<Outgoing> records = new ArrayList<>();
        for (ExchangeRow row : rows) {
            projects.of(row, relatives)
                    .ifPresent(json -> records.add(new Outgoing(row, RecordKind.REGISTRATION, json)));
        }
        return records;
    }

    /** What a project is called is said by its own row, which may come after its parts. */
    private List<ExchangeRow> partsNamedAnew(List<ExchangeRow> rows) throws SQLException {
        Set<ExchangeRow> known = Set.copyOf(rows);
        List<String> wholes =
                rows.stream().map(row -> row.text(Column.XMDM)).distinct().toList();
        return lookups.having(ExchangeTable.PROJECT, Column.XMDM, wholes).stream()
                .filter(part -> reached.isPast(part) && !known.contains(part))
                .toList();
    }
}
