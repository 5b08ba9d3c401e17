package cn.jianxiao.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 树状图 from left to right, as high as its leaves need. */
public final class TreeChart {

    private static final int ROOM_OF_A_LEAF = 30;
    private static final int LEAST_HEIGHT = 140;

    private TreeChart() {}

    /**
     * @param label what a screen reader says
     * @param root as of {@link #node}
     */
    public static Chart of(String label, Branch root) {
        Chart chart = new Chart(label, Math.max(LEAST_HEIGHT, leaves(root) * ROOM_OF_A_LEAF) + "px");
        chart.draw(Options.of("tooltip", Options.tooltip("item"))
                .and(
                        "series",
                        List.of(Options.of("type", "tree")
                                .and("top", 12)
                                .and("bottom", 12)
                                .and("left", 260)
                                .and("right", 330)
                                .and("orient", "LR")
                                .and("symbol", "circle")
                                .and("symbolSize", 9)
                                .and("expandAndCollapse", false)
                                .and("initialTreeDepth", -1)
                                .and(
                                        "lineStyle",
                                        Options.of("color", "var(--jx-line-strong)")
                                                .and("width", 1.2)
                                                .and("curveness", 0.4))
                                .and("label", label("left", "right"))
                                .and("leaves", Options.of("label", label("right", "left")))
                                .and("data", List.of(root)))));
        return chart;
    }

    /**
     * A node of the tree.
     *
     * @param tip the lines shown to those who point at it
     * @param colour of the circle, a style sheet's name for it
     */
    public static Branch node(String name, List<String> tip, String colour, List<Branch> children) {
        return Options.of("name", name)
                .and("tip", tip)
                .and("itemStyle", Options.of("color", colour).and("borderColor", colour))
                .and("children", new ArrayList<>(children));
    }

    private static Map<String, Object> label(String position, String align) {
        return Options.of("position", position)
                .and("align", align)
                .and("verticalAlign", "middle")
                .and("distance", 8)
                .and("fontSize", 12)
                .and("padding", List.of(1, 3))
                .and("backgroundColor", "var(--jx-surface)")
                .and("color", "var(--jx-ink)");
    }

    private static int leaves(Map<?, ?> node) {
        int leaves = 0;
        if (node.get("children") instanceof List<?> children) {
            for (Object child : children) {
                leaves += child instanceof Map<?, ?> below ? leaves(below) : 1;
            }
        }
        return Math.max(1, leaves);
    }
}
