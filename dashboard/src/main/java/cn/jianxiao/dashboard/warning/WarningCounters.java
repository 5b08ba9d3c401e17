package cn.jianxiao.dashboard.warning;

import cn.jianxiao.dashboard.page.FigureBar;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.WarningCount;
import java.util.List;
import java.util.function.Predicate;

/** 预警计数: how many stand, how serious they are and how far up they have come. */
final class WarningCounters {

    private WarningCounters() {}

    static FigureBar of(List<WarningCount> standing) {
        FigureBar bar = new FigureBar()
                .figure(
                        Texts.of("warning.state.STANDING"),
                        count(standing, any -> true),
                        Texts.of(
                                "warnings.reminded.note",
                                count(standing, each -> each.state().equals("reminded"))))
                .figure(
                        Texts.of("warning.level.RED"),
                        count(standing, each -> each.level().equals("red")),
                        Texts.of(
                                "warnings.yellow.note",
                                count(standing, each -> each.level().equals("yellow"))),
                        "red")
                .figure(
                        Texts.of("warning.subject.CASE"),
                        count(standing, each -> each.subject().equals("case")),
                        Texts.of(
                                "warnings.pause.note",
                                count(standing, each -> each.subject().equals("pause"))))
                .figure(
                        Texts.of("warning.subject.PROJECT"),
                        count(standing, each -> each.subject().equals("project")),
                        Texts.of(
                                "warnings.stage.note",
                                count(standing, each -> each.subject().equals("stage")),
                                count(standing, each -> each.subject().equals("archive"))));
        return bar.figure(
                Texts.of("warning.holder.REFORM_OFFICE"),
                count(standing, each -> each.holder().equals("reform_office")),
                Texts.of(
                        "warnings.leader.note",
                        count(standing, each -> each.holder().equals("district_leader"))));
    }

    private static String count(List<WarningCount> standing, Predicate<WarningCount> which) {
        return Figures.count(standing.stream()
                .filter(which)
                .mapToLong(WarningCount::warnings)
                .sum());
    }
}
