package cn.jianxiao.reports.assessment;

import cn.jianxiao.approval.clock.OfficialDay;
import cn.jianxiao.approval.division.Divisions;
import cn.jianxiao.reports.ReportTexts;
import cn.jianxiao.reports.sheet.CellKind;
import cn.jianxiao.reports.sheet.Column;
import cn.jianxiao.reports.sheet.TableSheet;
import cn.jianxiao.sql.query.OverdueCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 逾期办件明细: the cases that ended late in the period and those open and late. */
final class OverdueSheet {

    private static final String HOURS = "working_hour";

    private final ReportTexts texts;

    OverdueSheet(ReportTexts texts) {
        this.texts = texts;
    }

    TableSheet<OverdueCase> of(List<OverdueCase> cases, List<String> notes) {
        return new TableSheet<>(
                texts.get("overdue.sheet"),
                texts.get("overdue.title"),
                notes,
                columns(cases.isEmpty() ? "" : cases.get(0).unit()),
                cases,
                Optional.empty(),
                texts.get("overdue.empty"));
    }

    /** @param unit of every case, because all are measured by the rule in force; empty where there is no case */
    private List<Column<OverdueCase>> columns(String unit) {
        CellKind amount = unit.equals(HOURS) ? CellKind.DAYS : CellKind.COUNT;
        return List.of(
                column(
                        "district",
                        CellKind.TEXT,
                        12,
                        line -> Divisions.shipped().label(line.division())),
                column("department", CellKind.TEXT, 24, OverdueSheet::department),
                column("project", CellKind.TEXT, 27, OverdueCase::project),
                column("case", CellKind.TEXT, 28, OverdueCase::caseId),
                column("matter", CellKind.TEXT, 34, OverdueSheet::matter),
                column("accepted", CellKind.DATE, 12, line -> day(line.acceptedAt())),
                column(
                        "ended",
                        CellKind.DATE,
                        12,
                        line -> line.endedAt() == null ? texts.get("overdue.open") : day(line.endedAt())),
                column("limit", unit, amount, OverdueCase::allowed),
                column("used", unit, amount, OverdueCase::used),
                column("exceeded", unit, amount, OverdueCase::exceeded),
                column("handler", CellKind.TEXT, 10, OverdueCase::handler));
    }

    private static String department(OverdueCase line) {
        return line.departmentName().isBlank() ? line.department() : line.departmentName();
    }

    private static String matter(OverdueCase line) {
        return line.matterName().isBlank() ? line.matter() : line.matterName();
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : OfficialDay.of(moment);
    }

    private Column<OverdueCase> column(
            String key, String unit, CellKind kind, Function<OverdueCase, @Nullable Object> value) {
        String title = texts.get("overdue." + key);
        String named = unit.isEmpty() ? title : title + "\n(" + texts.get("unit." + unit) + ")";
        return new Column<>(named, kind, 10, value);
    }

    private Column<OverdueCase> column(
            String key, CellKind kind, int width, Function<OverdueCase, @Nullable Object> value) {
        return new Column<>(texts.get("overdue." + key), kind, width, value);
    }
}
