package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/** Puts a chart and, folded under it, the same figures as a table: a chart must not be the only way to read them. */
public final class ChartCard {

    private ChartCard() {}

    public static Card of(String title, Chart chart, Component table) {
        NativeDetails figures = new NativeDetails(Texts.of("chart.table"), table);
        figures.addClassName("chart-table");
        return new Card(title, chart, figures);
    }
}
