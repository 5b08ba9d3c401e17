package cn.jianxiao.dashboard.project;

import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.TreeNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** 项目编码 as a table: the diagram's figures in text, merged codes marked with their parents. */
final class CodeTable {

    private CodeTable() {}

    static PlainTable<TreeNode> of(List<TreeNode> codes) {
        return new PlainTable<TreeNode>()
                .component(Texts.of("code"), CodeTable::code)
                .text(Texts.of("code.level"), node -> Texts.of("code.level." + node.level()))
                .text(Texts.of("code.name"), TreeNode::name)
                .text(Texts.of("code.parents"), node -> parents(node, codes))
                .number(Texts.of("cases"), node -> Figures.count(node.cases()))
                .number(Texts.of("cases.open"), node -> Figures.count(node.open()))
                .number(Texts.of("cases.overdue"), node -> Figures.count(node.overdue()))
                .number(Texts.of("usedDays"), node -> Figures.count(node.usedDays()))
                .rows(codes);
    }

    /** What a code adds to the project's own: {@code -001-002}. */
    static String shortCode(String code, String project) {
        return code.startsWith(project) && code.length() > project.length() ? code.substring(project.length()) : code;
    }

    /** Parents below the project by what they add to its code. */
    private static String parents(TreeNode node, List<TreeNode> codes) {
        String project = codes.isEmpty() ? "" : codes.getFirst().code();
        return node.parents().stream()
                .map(parent -> parent.equals(project) ? Texts.of("code.level.0") : shortCode(parent, project))
                .collect(Collectors.joining(", "));
    }

    private static Component code(TreeNode node) {
        Span code = new Span(node.code());
        code.addClassName("code");
        code.getStyle().set("padding-inline-start", Math.max(0, node.level()) + "em");
        Span cell = new Span(code);
        if (node.parents().size() > 1) {
            cell.add(Tag.accent(Texts.of("merged")));
        }
        if (node.level() < 0) {
            cell.add(Tag.warn(Texts.of("code.unregistered")));
        }
        return cell;
    }
}
