package cn.jianxiao.ingest.exchange.record;

import cn.jianxiao.ingest.exchange.table.Column;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.ExchangeTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * 相关行: rows that complete what others say: a case's head, its matter and stage in the flow, its project, its special
 * procedures. Where several say the same, a valid one goes before a voided one, then the one changed last.
 */
public final class Relatives {

    private static final Comparator<ExchangeRow> BY_WEIGHT = Comparator.comparing((ExchangeRow row) -> !row.isVoided())
            .thenComparing(ExchangeRow::changedAt)
            .thenComparing(ExchangeRow::key);

    private record Identity(ExchangeTable table, Column column, String value) {}

    /** What is asked of a table, by all that the answer hangs on: thousands of rows ask the same. */
    private record Question(ExchangeTable table, Column by, List<String> texts) {}

    private final Map<Identity, List<ExchangeRow>> rows = new HashMap<>();
    private final Map<Question, Optional<ExchangeRow>> answers = new HashMap<>();
    private final Map<String, PausePairs> pauses = new HashMap<>();

    private Relatives(Collection<ExchangeRow> all) {
        for (ExchangeRow row : all) {
            for (Column column : named(row.table())) {
                Identity identity = new Identity(row.table(), column, row.text(column));
                rows.computeIfAbsent(identity, none -> new ArrayList<>()).add(row);
            }
        }
    }

    /** Of these rows, whichever tables they are of; a row may be given twice. */
    public static Relatives of(Collection<ExchangeRow> rows) {
        return new Relatives(rows.stream().distinct().toList());
    }

    private static List<Column> named(ExchangeTable table) {
        return switch (table) {
            case PROJECT -> List.of(Column.XMDM, Column.GCDM);
            case HEAD, SERVICE, STATUS, SPECIAL -> List.of(Column.SPSXSLBM);
            case MATTER -> List.of(Column.SPSXBM);
            case FLOW, STAGE -> List.of(Column.SPLCBM);
            case CATALOGUE, RESULT, BUILDING -> List.of();
        };
    }

    /** The head of a case. */
    Optional<ExchangeRow> head(String caseId) {
        return once(
                ExchangeTable.HEAD,
                Column.SPSXSLBM,
                List.of(caseId),
                () -> Stream.of(ExchangeTable.HEAD, ExchangeTable.SERVICE)
                        .flatMap(table -> all(table, Column.SPSXSLBM, caseId).stream())
                        .max(BY_WEIGHT));
    }

    /** The matter of a head's flow: of its very version if that is there, else of the flow, else of any. */
    Optional<ExchangeRow> matter(ExchangeRow head) {
        return once(
                ExchangeTable.MATTER,
                Column.SPSXBM,
                texts(head, Column.SPSXBM, Column.SPLCBM, Column.SPLCBBH, Column.SPSXBBH),
                () -> best(
                        all(ExchangeTable.MATTER, Column.SPSXBM, head.text(Column.SPSXBM)),
                        matter -> isSame(matter, head, Column.SPLCBM, Column.SPLCBBH, Column.SPSXBBH),
                        matter -> isSame(matter, head, Column.SPLCBM, Column.SPLCBBH),
                        matter -> isSame(matter, head, Column.SPLCBM)));
    }

    /** The stage that a matter of a flow belongs to. */
    Optional<ExchangeRow> stage(ExchangeRow matter) {
        return once(
                ExchangeTable.STAGE,
                Column.SPLCBM,
                texts(matter, Column.SPLCBM, Column.SPJDXH, Column.SPLCBBH),
                () -> best(
                        all(ExchangeTable.STAGE, Column.SPLCBM, matter.text(Column.SPLCBM)).stream()
                                .filter(stage -> isSame(stage, matter, Column.SPJDXH))
                                .toList(),
                        stage -> isSame(stage, matter, Column.SPLCBBH)));
    }

    /** The flow that a head's case goes through. */
    Optional<ExchangeRow> flow(ExchangeRow head) {
        return once(
                ExchangeTable.FLOW,
                Column.SPLCBM,
                texts(head, Column.SPLCBM, Column.SPLCBBH),
                () -> best(
                        all(ExchangeTable.FLOW, Column.SPLCBM, head.text(Column.SPLCBM)),
                        flow -> isSame(flow, head, Column.SPLCBBH)));
    }

    /** The row of a project or part, by its own code. */
    Optional<ExchangeRow> project(String code) {
        return once(
                ExchangeTable.PROJECT,
                Column.GCDM,
                List.of(code),
                () -> all(ExchangeTable.PROJECT, Column.GCDM, code).stream().max(BY_WEIGHT));
    }

    /** The row in which a project stands for itself and for none of its parts. */
    Optional<ExchangeRow> whole(String project) {
        return once(
                ExchangeTable.PROJECT,
                Column.XMDM,
                List.of(project),
                () -> all(ExchangeTable.PROJECT, Column.XMDM, project).stream()
                        .filter(row -> row.text(Column.GCDM, Column.XMDM).equals(project))
                        .filter(row -> !row.isVoided())
                        .max(BY_WEIGHT));
    }

    /** How a case's special procedures belong to the steps of its status flow. */
    PausePairs pauses(String caseId) {
        return pauses.computeIfAbsent(
                caseId,
                it -> PausePairs.of(
                        all(ExchangeTable.SPECIAL, Column.SPSXSLBM, it),
                        all(ExchangeTable.STATUS, Column.SPSXSLBM, it)));
    }

    private List<ExchangeRow> all(ExchangeTable table, Column column, String value) {
        return value.isEmpty() ? List.of() : rows.getOrDefault(new Identity(table, column, value), List.of());
    }

    private Optional<ExchangeRow> once(
            ExchangeTable table, Column by, List<String> texts, Supplier<Optional<ExchangeRow>> answer) {
        return answers.computeIfAbsent(new Question(table, by, texts), question -> answer.get());
    }

    private static List<String> texts(ExchangeRow row, Column... columns) {
        return Stream.of(columns).map(row::text).toList();
    }

    private static boolean isSame(ExchangeRow one, ExchangeRow other, Column... columns) {
        return Stream.of(columns).allMatch(column -> one.text(column).equals(other.text(column)));
    }

    /** Among those of the first wish that any fulfils, else among all. */
    @SafeVarargs
    private static Optional<ExchangeRow> best(List<ExchangeRow> rows, Predicate<ExchangeRow>... wishes) {
        for (Predicate<ExchangeRow> wish : wishes) {
            Optional<ExchangeRow> found = rows.stream().filter(wish).max(BY_WEIGHT);
            if (found.isPresent()) {
                return found;
            }
        }
        return rows.stream().max(BY_WEIGHT);
    }
}
