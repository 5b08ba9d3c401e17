package cn.jianxiao.dashboard.quality;

import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.chart.Options;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.ChartCard;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.KindChoice;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.AccessModeLine;
import cn.jianxiao.sql.query.Arguments;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** 接入方式 (SH2): shares of 全程, 半程 and 入口 by department, division or matter, and how they change month by month. */
record AccessView(Questions questions, QualityFilter filter) {

    private static final int MONTHS = 12;

    List<Component> content() {
        AccessSubject by = filter.address().choice("subject", AccessSubject.DEPARTMENT);
        KindChoice kind = filter.address().choice("kind", KindChoice.ANY);
        Component bar = filter.bare(
                KindChoice.field(
                        kind, chosen -> filter.address().with("kind", chosen).go()),
                new ChoiceField<>(
                        Texts.of("quality.by"),
                        "quality.subject",
                        by,
                        chosen -> filter.address().with("subject", chosen).go()));
        Arguments asked = filter.placed().with("kind", kind.code());
        List<AccessModeLine> lines = questions.ask(AccessModeLine.QUERY, asked.with("by", Address.small(by)));
        LocalDate to = filter.days().to();
        List<AccessModeLine> months = questions.ask(
                AccessModeLine.QUERY,
                asked.with("by", "all")
                        .with("unit", "month")
                        .with("from", to.withDayOfMonth(1).minusMonths(MONTHS - 1L)));
        if (lines.isEmpty()) {
            return List.of(bar, new Empty(Texts.of("quality.empty"), Texts.of("empty.filter")));
        }
        return List.of(
                bar,
                new Card(Texts.of("quality.access"), table(lines, by)).about(Texts.of("quality.access.about")),
                trend(months));
    }

    private static PlainTable<AccessModeLine> table(List<AccessModeLine> lines, AccessSubject by) {
        return shares(new PlainTable<AccessModeLine>().text(Texts.of("quality.subject", by), line -> name(line, by)))
                .rows(lines);
    }

    private static PlainTable<AccessModeLine> shares(PlainTable<AccessModeLine> table) {
        return table.number(Texts.of("cases"), line -> Figures.count(line.cases()))
                .number(Texts.of("access.FULL"), line -> Figures.shareOf(line.full(), line.cases()))
                .number(Texts.of("access.HALF"), line -> Figures.shareOf(line.half(), line.cases()))
                .number(Texts.of("access.ENTRY"), line -> Figures.shareOf(line.entry(), line.cases()))
                .number(Texts.of("access.UNKNOWN"), line -> Figures.count(line.unknown()));
    }

    private static String name(AccessModeLine line, AccessSubject by) {
        String name = switch (by) {
            case DEPARTMENT -> line.departmentName().isBlank() ? line.department() : line.departmentName();
            case DIVISION -> DivisionNames.of(line.division());
            case MATTER -> line.matterName().isBlank() ? line.matter() : line.matterName();
        };
        return name.isBlank() ? Moments.NONE : name;
    }

    private static Card trend(List<AccessModeLine> months) {
        Chart chart = new Chart(Texts.of("quality.access.label", months.size()), "16rem");
        Map<String, Object> axis = Options.values();
        axis.put("max", 100);
        chart.draw(Options.of("tooltip", Options.tooltip("axis"))
                .and("legend", Options.legend())
                .and("grid", Options.grid(36, 12, 28, 44))
                .and(
                        "xAxis",
                        Options.categories(
                                months.stream().map(AccessView::month).toList()))
                .and("yAxis", axis)
                .and(
                        "series",
                        List.of(
                                series("access.FULL", 1, months, AccessModeLine::fullRate),
                                series("access.HALF", 2, months, AccessModeLine::halfRate),
                                series("access.ENTRY", 3, months, AccessModeLine::entryRate))));
        return ChartCard.of(
                Texts.of("quality.access.trend"),
                chart,
                shares(new PlainTable<AccessModeLine>().text(Texts.of("day"), AccessView::month))
                        .rows(months));
    }

    private static String month(AccessModeLine line) {
        return line.bucket().toString().substring(0, 7);
    }

    private static Map<String, Object> series(
            String name, int colour, List<AccessModeLine> months, ToDoubleFunction<AccessModeLine> rate) {
        return Options.of("type", "bar")
                .and("stack", "modes")
                .and("name", Texts.of(name))
                .and("color", "var(--jx-series-" + colour + ")")
                .and("barMaxWidth", 32)
                .and(
                        "data",
                        months.stream()
                                .map(month -> Math.round(rate.applyAsDouble(month) * 1000) / 10.0)
                                .toList());
    }
}
