package cn.jianxiao.dashboard.project;

import cn.jianxiao.dashboard.chart.Branch;
import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.chart.TreeChart;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.TreeNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 项目编码树 (CQ3, CQ6) as a diagram. The codes are a graph: one with several parents stands under each of them and is
 * marked as merged 合并.
 */
final class CodeTree {

    private static final int LONGEST_NAME = 26;

    private final Dossier dossier;

    private CodeTree(Dossier dossier) {
        this.dossier = dossier;
    }

    static Card of(Dossier dossier) {
        return new CodeTree(dossier).card();
    }

    private Card card() {
        Chart chart = TreeChart.of(
                Texts.of("project.tree.label", dossier.name(), dossier.codes().size()), node(root(), new HashSet<>()));
        return new Card(Texts.of("project.tree"), chart, CodeTable.of(dossier)).about(Texts.of("project.tree.about"));
    }

    private TreeNode root() {
        return dossier.codes().stream()
                .filter(node -> node.level() == 0)
                .findFirst()
                .orElse(new TreeNode(dossier.code(), 0, "", List.of(), 0, 0, 0, 0, ""));
    }

    /** @param above the codes on the way from the root, so that a circle in wrong data ends */
    private Branch node(TreeNode code, Set<String> above) {
        Set<String> way = new HashSet<>(above);
        way.add(code.code());
        List<Branch> children = new ArrayList<>();
        for (TreeNode other : dossier.codes()) {
            boolean child = other.level() > 0 && other.parents().contains(code.code());
            boolean stray = code.level() == 0 && isStray(other);
            if ((child || stray) && !way.contains(other.code())) {
                children.add(node(other, way));
            }
        }
        return TreeChart.node(name(code), tip(code), colour(code), children);
    }

    /** A code that cases name but nobody registered, or whose parents are not known: it hangs on the project. */
    private boolean isStray(TreeNode node) {
        return node.level() != 0
                && dossier.codes().stream().noneMatch(other -> node.parents().contains(other.code()));
    }

    private String name(TreeNode node) {
        String shown = node.level() == 0
                ? dossier.name()
                : (dossier.shortCode(node.code()) + " " + dossier.shortName(node)).strip();
        return (shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME - 1) + "…" : shown)
                + (node.parents().size() > 1 ? " [" + Texts.of("merged") + "]" : "")
                + (node.active() ? "" : " [" + Texts.of("code.status." + node.status()) + "]")
                + "  " + Texts.of("project.tree.cases", node.cases());
    }

    private static List<String> tip(TreeNode node) {
        List<String> lines = new ArrayList<>(List.of(node.code()));
        if (!node.name().isBlank()) {
            lines.add(node.name());
        }
        lines.add(Texts.of(
                "project.tree.tip",
                Figures.count(node.cases()),
                Figures.count(node.open()),
                Figures.count(node.overdue())));
        return lines;
    }

    private static String colour(TreeNode node) {
        if (node.overdue() > 0) {
            return "var(--jx-red)";
        }
        return node.parents().size() > 1 ? "var(--jx-time-special)" : "var(--jx-series-1)";
    }
}
