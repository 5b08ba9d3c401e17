package cn.jianxiao.dashboard.overview;

import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.chart.Options;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.ChartCard;
import cn.jianxiao.dashboard.page.KindChoice;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.LampCount;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 在办亮灯: open cases by lamp. A bar, or its number in the table, leads to the cases. */
final class LampChart {

    private LampChart() {}

    static Card of(List<LampCount> lamps, KindChoice kind) {
        Chart chart = new Chart(
                Texts.of("overview.lamps.label")
                        + lamps.stream().map(LampChart::spoken).toList(),
                "17.5rem");
        Map<String, Object> names =
                Options.categories(lamps.stream().map(LampChart::name).toList());
        names.put("inverse", true);
        chart.draw(Options.of("tooltip", Options.tooltip("item"))
                .and("grid", Options.grid(12, 48, 28, 64))
                .and("xAxis", Options.values())
                .and("yAxis", names)
                .and(
                        "series",
                        List.of(Options.of("type", "bar")
                                .and("barMaxWidth", 26)
                                .and(
                                        "label",
                                        Options.of("show", true)
                                                .and("position", "right")
                                                .and("color", "var(--jx-ink)"))
                                .and("data", lamps.stream().map(LampChart::bar).toList()))));
        chart.onClick(lamp -> cases(lamp, kind).go());
        return ChartCard.of(Texts.of("overview.lamps"), chart, table(lamps, kind));
    }

    private static Map<String, Object> bar(LampCount lamp) {
        return Options.of("value", lamp.cases())
                .and("key", lamp.lamp())
                .and("tip", List.of(spoken(lamp)))
                .and("itemStyle", Options.of("color", "var(--jx-" + lamp.lamp() + ")"));
    }

    private static PlainTable<LampCount> table(List<LampCount> lamps, KindChoice kind) {
        return new PlainTable<LampCount>()
                .component(Texts.of("lamp"), lamp -> new LampTag(lamp.lamp()))
                .component(
                        Texts.of("cases"),
                        lamp -> new Anchor(cases(lamp.lamp(), kind).href(), Figures.count(lamp.cases())))
                .rows(lamps);
    }

    private static Address cases(String lamp, KindChoice kind) {
        Address cases = Address.to("cases").with("status", "open").with("lamp", lamp);
        return kind == KindChoice.ANY ? cases : cases.with("kind", kind);
    }

    private static String name(LampCount lamp) {
        return Texts.of("lamp." + lamp.lamp().toUpperCase(Locale.ROOT));
    }

    private static String spoken(LampCount lamp) {
        return name(lamp) + " " + Figures.count(lamp.cases());
    }
}
