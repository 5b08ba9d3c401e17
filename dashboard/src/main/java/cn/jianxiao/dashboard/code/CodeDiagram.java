package cn.jianxiao.dashboard.code;

import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.dashboard.chart.Branch;
import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.chart.TreeChart;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.CodeLink;
import cn.jianxiao.dashboard.word.PartWords;
import cn.jianxiao.dashboard.word.StageNames;
import cn.jianxiao.registry.code.PartName;
import cn.jianxiao.registry.code.RegisteredProject;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;

/**
 * 编码图 (CQ3, CQ6): the codes of a project from left to right. One that belongs to several stands under each of them,
 * marked 合并; those that are cancelled or recycled stay to be seen. A click leads to the code.
 */
final class CodeDiagram {

    private static final int LONGEST_NAME = 26;

    private final RegisteredProject project;
    private final CodeGraph graph;

    private CodeDiagram(RegisteredProject project) {
        this.project = project;
        this.graph = project.graph();
    }

    static Chart of(RegisteredProject project) {
        CodeDiagram diagram = new CodeDiagram(project);
        CodeGraph graph = project.graph();
        Chart chart = TreeChart.of(
                Texts.of(
                        "code.graph.label", project.head().name(), graph.nodes().size()),
                diagram.branch(graph.node(graph.project()).orElseThrow()));
        chart.onClick(code -> UI.getCurrent().navigate(CodeLink.path(code)));
        return chart;
    }

    private Branch branch(CodeNode node) {
        List<Branch> children =
                graph.childrenOf(node.value()).stream().map(this::branch).toList();
        return TreeChart.node(name(node), tip(node), colour(node), children).and("key", node.value());
    }

    private String name(CodeNode node) {
        boolean top = node.value().equals(graph.project());
        String name = top
                ? project.head().name()
                : PartWords.name(node, project.head().name());
        String shown = top && !name.isBlank() ? name : (PartWords.tail(node) + " " + name).strip();
        return (shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME - 1) + "…" : shown) + marks(node);
    }

    private static String marks(CodeNode node) {
        String merged = node.merged() ? " [" + Texts.of("merged") + "]" : "";
        return switch (node.status()) {
            case ACTIVE -> merged;
            case CANCELLED, RECYCLED -> merged + " [" + Texts.of("code.status", node.status()) + "]";
        };
    }

    private List<String> tip(CodeNode node) {
        List<String> lines = new ArrayList<>(List.of(node.value(), StageNames.level(node, graph.project())));
        String name = PartName.of(node.part());
        if (!name.isBlank()) {
            lines.add(name);
        }
        if (!node.part().buildings().isEmpty()) {
            lines.add(Texts.of(
                    "code.buildings.of",
                    String.join(Texts.of("list.comma"), node.part().buildings())));
        }
        if (node.merged()) {
            lines.add(Texts.of("code.merged.of", String.join(" + ", node.parents())));
        }
        lines.add(Texts.of("code.status", node.status()));
        return lines;
    }

    private static String colour(CodeNode node) {
        return switch (node.status()) {
            case ACTIVE -> node.merged() ? "var(--jx-time-special)" : "var(--jx-series-1)";
            case CANCELLED -> "var(--jx-red)";
            case RECYCLED -> "var(--jx-none)";
        };
    }
}
