package cn.jianxiao.dashboard.running;

import cn.jianxiao.dashboard.report.ListExport;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.running.RunningLine;
import cn.jianxiao.registry.running.RunningSearch;
import cn.jianxiao.reports.sheet.CellKind;
import cn.jianxiao.reports.sheet.Column;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 比对报告导出, by the page's filter. */
final class RunningExport {

    private static final int MOST = 100_000;

    private RunningExport() {}

    static Div links(RunningDesk desk, RunningSearch search) {
        return ListExport.of(
                        Texts.of("running.title"),
                        Texts.of("running.export.note"),
                        List.of(
                                column("running.match", 12, line -> Texts.of("running.match", line.match())),
                                column("running.state", 12, line -> Texts.of("running.state", line.state())),
                                column("running.system", 18, RunningLine::system),
                                column("running.own", 20, line -> line.told().ownCode()),
                                column("project.code", 28, line -> line.told().project()),
                                column(
                                        "running.unified",
                                        28,
                                        line -> line.told().unifiedCode()),
                                column("project.name", 30, line -> line.told().name()),
                                column("project.owner", 28, line -> line.told().owner()),
                                column(
                                        "division",
                                        14,
                                        line -> DivisionNames.of(line.told().division())),
                                column(
                                        "running.category",
                                        14,
                                        line -> line.told().category()),
                                column(
                                        "running.applied",
                                        12,
                                        line -> Objects.toString(line.told().appliedOn(), "")),
                                column("running.found", 28, line -> String.join(" ", line.found())),
                                column("running.differences", 50, RunningWords::differences),
                                column("running.decision", 50, RunningWords::decision)),
                        () -> desk.search(search.page(0, MOST)))
                .links();
    }

    private static Column<RunningLine> column(String key, int width, Function<RunningLine, @Nullable Object> value) {
        return new Column<>(Texts.of(key), CellKind.TEXT, width, value);
    }
}
