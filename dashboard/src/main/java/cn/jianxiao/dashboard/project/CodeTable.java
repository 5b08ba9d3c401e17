package cn.jianxiao.dashboard.project;

import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.UsedTime;
import cn.jianxiao.sql.query.TreeNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** 项目编码 as a table: the diagram's figures in text, merged codes marked with their parents. */
final class CodeTable {

    private CodeTable() {}

    static PlainTable<TreeNode> of(Dossier dossier) {
        return new PlainTable<TreeNode>()
                .component(Texts.of("code"), node -> code(node, dossier))
                .moment(Texts.of("code.level"), node -> level(node))
                .text(Texts.of("code.name"), TreeNode::name)
                .text(Texts.of("code.parents"), node -> parents(node, dossier))
                .number(Texts.of("cases"), node -> Figures.count(node.cases()))
                .number(Texts.of("cases.open"), node -> Figures.count(node.open()))
                .number(Texts.of("cases.overdue"), node -> Figures.count(node.overdue()))
                .number(Texts.of("used"), node -> UsedTime.amount(node.used(), node.unit()))
                .rows(dossier.codes());
    }

    private static String level(TreeNode node) {
        return Texts.of("code.level." + node.level());
    }

    private static String parents(TreeNode node, Dossier dossier) {
        return node.parents().stream().map(dossier::nameOf).collect(Collectors.joining(", "));
    }

    private static Component code(TreeNode node, Dossier dossier) {
        Span code = new Span(node.code());
        code.addClassName("code");
        code.getStyle().set("padding-inline-start", Math.max(0, node.level()) + "em");
        Span cell = new Span(code);
        if (node.parents().size() > 1) {
            cell.add(Tag.accent(Texts.of("merged")));
        }
        if (!node.active()) {
            cell.add(Tag.warn(Texts.of("code.status." + node.status())));
        }
        if (node.level() < 0) {
            cell.add(Tag.warn(Texts.of("code.unregistered")));
        }
        return cell;
    }
}
