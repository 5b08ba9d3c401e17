package cn.jianxiao.dashboard.chart;

import java.util.List;
import java.util.Map;

/** 图表选项: the parts that our charts share. Hairlines, no ornament: the figures are what is to be seen. */
public final class Options {

    private static final String INK = "var(--jx-ink)";
    private static final String INK_2 = "var(--jx-ink-2)";
    private static final String LINE = "var(--jx-line)";
    private static final String SURFACE = "var(--jx-surface)";

    private Options() {}

    /** Begins a branch of the option tree. */
    public static Branch of(String name, Object value) {
        return new Branch().and(name, value);
    }

    /** The plot's distance from the edges, in pixels, labels included. */
    public static Map<String, Object> grid(int top, int right, int bottom, int left) {
        return of("top", top)
                .and("right", right)
                .and("bottom", bottom)
                .and("left", left)
                .and("containLabel", false);
    }

    public static Map<String, Object> categories(List<String> names) {
        return of("type", "category")
                .and("data", names)
                .and("axisLine", of("lineStyle", of("color", "var(--jx-line-strong)")))
                .and("axisTick", of("show", false))
                .and("axisLabel", of("color", INK_2).and("fontSize", 12));
    }

    public static Map<String, Object> values() {
        return of("type", "value")
                .and("minInterval", 1)
                .and("splitLine", of("lineStyle", of("color", LINE)))
                .and("axisLabel", of("color", INK_2).and("fontSize", 12));
    }

    /** An axis of time; its values come from {@link cn.jianxiao.dashboard.text.Moments#onAxis}. */
    public static Map<String, Object> times() {
        return of("type", "time")
                .and("axisLine", of("lineStyle", of("color", "var(--jx-line-strong)")))
                .and("splitLine", of("show", true).and("lineStyle", of("color", LINE)))
                .and("axisLabel", of("color", INK_2).and("fontSize", 12).and("hideOverlap", true));
    }

    public static Map<String, Object> legend() {
        return of("top", 0)
                .and("right", 0)
                .and("itemWidth", 14)
                .and("itemHeight", 10)
                .and("textStyle", of("color", INK_2));
    }

    /** @param trigger {@code axis} or {@code item} */
    public static Map<String, Object> tooltip(String trigger) {
        Map<String, Object> tooltip = of("trigger", trigger)
                .and("confine", true)
                .and("backgroundColor", SURFACE)
                .and("borderColor", "var(--jx-line-strong)")
                .and("textStyle", of("color", INK).and("fontSize", 12));
        if (trigger.equals("axis")) {
            tooltip.put("axisPointer", of("type", "shadow").and("shadowStyle", of("color", "rgba(128,140,150,0.12)")));
        } else {
            tooltip.put("formatter", "@fn:tip");
        }
        return tooltip;
    }
}
