package cn.jianxiao.dashboard.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 图表选项: the parts that our charts share. Hairlines, no ornament: the figures are what is to be seen. */
public final class Options {

    private static final String INK = "var(--jx-ink)";
    private static final String INK_2 = "var(--jx-ink-2)";
    private static final String LINE = "var(--jx-line)";
    private static final String SURFACE = "var(--jx-surface)";

    private Options() {}

    /** A map from names and values in turn. */
    public static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** The plot's distance from the edges, in pixels, labels included. */
    public static Map<String, Object> grid(int top, int right, int bottom, int left) {
        return of("top", top, "right", right, "bottom", bottom, "left", left, "containLabel", false);
    }

    public static Map<String, Object> categories(List<String> names) {
        return of(
                "type", "category",
                "data", names,
                "axisLine", of("lineStyle", of("color", "var(--jx-line-strong)")),
                "axisTick", of("show", false),
                "axisLabel", of("color", INK_2, "fontSize", 12));
    }

    public static Map<String, Object> values() {
        return of(
                "type",
                "value",
                "minInterval",
                1,
                "splitLine",
                of("lineStyle", of("color", LINE)),
                "axisLabel",
                of("color", INK_2, "fontSize", 12));
    }

    /** An axis of time; its values come from {@link cn.jianxiao.dashboard.text.Moments#onAxis}. */
    public static Map<String, Object> times() {
        return of(
                "type", "time",
                "axisLine", of("lineStyle", of("color", "var(--jx-line-strong)")),
                "splitLine", of("show", true, "lineStyle", of("color", LINE)),
                "axisLabel", of("color", INK_2, "fontSize", 12, "hideOverlap", true));
    }

    public static Map<String, Object> legend() {
        return of("top", 0, "right", 0, "itemWidth", 14, "itemHeight", 10, "textStyle", of("color", INK_2));
    }

    /** @param trigger {@code axis} or {@code item} */
    public static Map<String, Object> tooltip(String trigger) {
        Map<String, Object> tooltip = of(
                "trigger",
                trigger,
                "confine",
                true,
                "backgroundColor",
                SURFACE,
                "borderColor",
                "var(--jx-line-strong)",
                "textStyle",
                of("color", INK, "fontSize", 12));
        if (trigger.equals("axis")) {
            tooltip.put("axisPointer", of("type", "shadow", "shadowStyle", of("color", "rgba(128,140,150,0.12)")));
        } else {
            tooltip.put("formatter", "@fn:tip");
        }
        return tooltip;
    }
}
