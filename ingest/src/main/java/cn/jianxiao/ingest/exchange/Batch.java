package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.record.CodeColumn;
import cn.jianxiao.ingest.exchange.record.EventRecord;
import cn.jianxiao.ingest.exchange.record.ProjectRecord;
import cn.jianxiao.ingest.exchange.record.Relatives;
import cn.jianxiao.ingest.exchange.table.Column;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.ExchangeTable;
import cn.jianxiao.ingest.step.RecordKind;
import cn.jianxiao.registry.exchange.ExchangeRun.Counts;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 一批: what becomes of some rows of one table. Rows of projects, status flows and special procedures become records, one each;
 * rows of dictionaries and heads become none, but complete the records of children that were read before them.
 */
final class Batch {

    private static final int CASES = 200;

    private final Lookups lookups;
    private final Delivery delivery;
    private final Results results;
    private final ProjectRecord projects;
    private final EventRecord events;
    private final Reached reached;
    private final Instant now;

    Batch(
            Lookups lookups,
            Delivery delivery,
            Results results,
            ProjectRecord projects,
            EventRecord events,
            Reached reached,
            Instant now) {
        this.lookups = lookups;
        this.delivery = delivery;
        this.results = results;
        this.projects = projects;
        this.events = events;
        this.reached = reached;
        this.now = now;
    }

    /** Returns when everything that these rows say is durable. */
    Counts take(List<ExchangeRow> rows) throws SQLException {
        return switch (rows.get(0).table()) {
            case PROJECT -> registered(rows);
            case FLOW, STAGE -> completed(casesOf(Column.SPLCBM, rows));
            case MATTER -> completed(casesOf(Column.SPSXBM, rows));
            case HEAD, SERVICE -> completed(texts(rows, Column.SPSXSLBM));
            case STATUS, SPECIAL -> delivery.send(said(rows, lookups.around(rows)));
            case RESULT -> linked(rows, lookups.around(rows));
            case CATALOGUE, BUILDING -> Counts.NONE;
        };
    }

    private Counts registered(List<ExchangeRow> rows) throws SQLException {
        Relatives relatives = lookups.around(rows);
        List<Outgoing> records = new ArrayList<>();
        for (ExchangeRow row : rows) {
            projects.of(row, relatives)
                    .ifPresent(json -> records.add(new Outgoing(row, RecordKind.REGISTRATION, json)));
        }
        records.addAll(partsNamedAnew(rows));
        return delivery.send(records).plus(completed(casesOf(Column.GCDM, rows)));
    }

    /** What a project is called is said by its own row, which may come after its parts. */
    private List<Outgoing> partsNamedAnew(List<ExchangeRow> rows) throws SQLException {
        List<ExchangeRow> parts = lookups.having(ExchangeTable.PROJECT, Column.XMDM, texts(rows, Column.XMDM)).stream()
                .filter(part -> reached.isPast(part) && !rows.contains(part))
                .toList();
        List<Outgoing> records = new ArrayList<>();
        Relatives relatives = lookups.around(parts);
        for (ExchangeRow part : parts) {
            projects.of(part, relatives)
                    .ifPresent(json -> records.add(new Outgoing(part, RecordKind.REGISTRATION, json)));
        }
        return records;
    }

    private List<Outgoing> said(List<ExchangeRow> rows, Relatives relatives) {
        List<Outgoing> records = new ArrayList<>();
        for (ExchangeRow row : rows) {
            if (row.table() == ExchangeTable.SPECIAL) {
                records.add(event(row, events.special(row, relatives)));
            } else {
                events.saidBefore(row, relatives)
                        .filter(reached::isPast)
                        .ifPresent(special -> records.add(event(special, events.takenBack(special, relatives))));
                records.add(event(row, events.status(row, relatives)));
            }
        }
        return records;
    }

    private static Outgoing event(ExchangeRow origin, String json) {
        return new Outgoing(origin, RecordKind.EVENT, json);
    }

    private Counts linked(List<ExchangeRow> rows, Relatives relatives) {
        delivery.write(ExchangeTable.RESULT, results.link(rows, relatives, now));
        return Counts.NONE;
    }

    /** The cases whose heads were read before and bear one of these values, or whose status rows do. */
    private Set<String> casesOf(Column column, List<ExchangeRow> rows) throws SQLException {
        List<String> values = rows.stream()
                .flatMap(row -> CodeColumn.codes(row.text(column)).stream())
                .distinct()
                .toList();
        Set<String> cases = new LinkedHashSet<>();
        for (ExchangeTable table : List.of(ExchangeTable.HEAD, ExchangeTable.SERVICE, ExchangeTable.STATUS)) {
            if (reached.hasBegun(table)) {
                lookups.having(table, column, values, row -> {
                    if (reached.isPast(row)) {
                        cases.add(row.text(Column.SPSXSLBM));
                    }
                });
            }
        }
        return cases;
    }

    /** Says anew what had been said of these cases with less knowledge. */
    private Counts completed(Collection<String> cases) throws SQLException {
        Counts counts = Counts.NONE;
        if (!reached.hasBegun(ExchangeTable.STATUS)) {
            return counts;
        }
        List<String> all = List.copyOf(cases);
        for (int start = 0; start < all.size(); start += CASES) {
            counts = counts.plus(completedSome(all.subList(start, Math.min(all.size(), start + CASES))));
        }
        return counts;
    }

    private Counts completedSome(List<String> cases) throws SQLException {
        List<ExchangeRow> children = new ArrayList<>();
        for (ExchangeTable table : List.of(ExchangeTable.STATUS, ExchangeTable.SPECIAL)) {
            children.addAll(past(table, cases));
        }
        List<ExchangeRow> certificates = past(ExchangeTable.RESULT, cases);
        List<ExchangeRow> rows = new ArrayList<>(children);
        rows.addAll(certificates);
        Relatives relatives = lookups.around(rows);
        Counts counts = children.isEmpty() ? Counts.NONE : delivery.send(said(children, relatives));
        return certificates.isEmpty() ? counts : counts.plus(linked(certificates, relatives));
    }

    private List<ExchangeRow> past(ExchangeTable table, List<String> cases) throws SQLException {
        return lookups.having(table, Column.SPSXSLBM, cases).stream()
                .filter(reached::isPast)
                .toList();
    }

    private static List<String> texts(List<ExchangeRow> rows, Column column) {
        return rows.stream().map(row -> row.text(column)).distinct().toList();
    }
}
