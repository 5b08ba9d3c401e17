package cn.jianxiao.reports.assessment;

import cn.jianxiao.approval.division.Divisions;
import cn.jianxiao.reports.ReportTexts;
import cn.jianxiao.reports.sheet.CellKind;
import cn.jianxiao.reports.sheet.Column;
import cn.jianxiao.reports.sheet.TableSheet;
import cn.jianxiao.sql.query.RankingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 排名表 of districts or of departments. */
final class RankingSheet {

    private final ReportTexts texts;
    private final boolean departments;

    RankingSheet(ReportTexts texts, boolean departments) {
        this.texts = texts;
        this.departments = departments;
    }

    TableSheet<RankingLine> of(List<RankingLine> lines, List<String> notes) {
        String subject = departments ? "departments" : "districts";
        return new TableSheet<>(
                texts.get("ranking.sheet." + subject),
                texts.get("ranking.title." + subject),
                notes,
                columns(),
                lines,
                RankingTotal.of(lines),
                texts.get("ranking.empty"));
    }

    private List<Column<RankingLine>> columns() {
        List<Column<RankingLine>> columns = new ArrayList<>();
        columns.add(
                column("rank", CellKind.RANK, 6, line -> line.rank() == 0 ? texts.get("ranking.few") : line.rank()));
        columns.add(
                column("previousRank", CellKind.RANK, 8, line -> line.previousRank() == 0 ? "—" : line.previousRank()));
        columns.add(column(
                "district", CellKind.TEXT, 16, line -> Divisions.shipped().label(line.division())));
        if (departments) {
            columns.add(column("department", CellKind.TEXT, 22, RankingSheet::department));
        }
        columns.add(column("closed", CellKind.COUNT, 9, RankingLine::closed));
        columns.add(column("judged", CellKind.COUNT, 9, RankingLine::judged));
        columns.add(column("early", CellKind.COUNT, 8, RankingLine::early));
        columns.add(column("onTime", CellKind.COUNT, 8, RankingLine::onTime));
        columns.add(column("overdue", CellKind.COUNT, 8, RankingLine::overdue));
        columns.add(column("onTimeRate", CellKind.PERCENT, 10, RankingLine::onTimeRate));
        columns.add(column("earlyRate", CellKind.PERCENT, 10, RankingLine::earlyRate));
        columns.add(column("overdueRate", CellKind.PERCENT, 10, RankingLine::overdueRate));
        columns.add(column("timeRatio", CellKind.PERCENT, 10, RankingLine::timeRatio));
        columns.add(column("usedMean", CellKind.DAYS, 10, RankingLine::usedDaysMean));
        columns.add(column("backfilled", CellKind.COUNT, 8, RankingLine::backfilled));
        columns.add(column("open", CellKind.COUNT, 8, RankingLine::open));
        columns.add(column("openOverdue", CellKind.COUNT, 9, RankingLine::openOverdue));
        return columns;
    }

    private static String department(RankingLine line) {
        return line.departmentName().isBlank() ? line.department() : line.departmentName();
    }

    private Column<RankingLine> column(
            String key, CellKind kind, int width, Function<RankingLine, @Nullable Object> value) {
        return new Column<>(texts.get("ranking." + key), kind, width, value);
    }
}
