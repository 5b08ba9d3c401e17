package cn.jianxiao.dashboard.project;

import cn.jianxiao.dashboard.report.ListExport;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.reports.list.ListFile;
import cn.jianxiao.reports.sheet.CellKind;
import cn.jianxiao.reports.sheet.Column;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.ProjectLine;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 项目清单导出 (CQ7): the list of projects as a file, by the page's filter and within the user's reach, written while it is
 * read.
 *
 * @param note the filter in words
 */
record ProjectExport(Questions questions, Arguments filter, String note) {

    /** Of a workbook; the comma separated values hold all. */
    private static final long MOST = 100_000;

    Div links() {
        String title = Texts.of("projects.list");
        return new ListExport<>(
                        title + " " + questions.today(),
                        new ListFile<>(title, title, columns(), Texts.current().locale()),
                        () -> List.of(note),
                        lines(MOST),
                        lines(Long.MAX_VALUE))
                .links();
    }

    private ListFile.Rows<ProjectLine> lines(long most) {
        return line -> questions.each(ProjectLine.QUERY, filter.with("limit", most), line);
    }

    private static List<Column<ProjectLine>> columns() {
        return List.of(
                column("project.name", CellKind.TEXT, 40, ProjectLine::name),
                column("project.code", CellKind.TEXT, 28, ProjectLine::project),
                column("project.unifiedCode", CellKind.TEXT, 28, ProjectLine::unifiedCode),
                column("division", CellKind.TEXT, 14, line -> DivisionNames.of(line.division())),
                column("project.category", CellKind.TEXT, 14, ProjectLine::category),
                column("project.owner", CellKind.TEXT, 32, ProjectLine::owner),
                column("project.appliedAt", CellKind.DATE, 12, line -> Moments.dayOf(line.appliedAt())),
                column("cases", CellKind.COUNT, 10, ProjectLine::cases),
                column("cases.open", CellKind.COUNT, 10, ProjectLine::open),
                column("cases.overdue", CellKind.COUNT, 10, ProjectLine::overdue));
    }

    private static Column<ProjectLine> column(
            String key, CellKind kind, int width, Function<ProjectLine, @Nullable Object> value) {
        return new Column<>(Texts.of(key), kind, width, value);
    }
}
