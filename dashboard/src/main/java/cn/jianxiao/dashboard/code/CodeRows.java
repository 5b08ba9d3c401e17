package cn.jianxiao.dashboard.code;

import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.CodeLink;
import cn.jianxiao.dashboard.word.PartWords;
import cn.jianxiao.dashboard.word.StageNames;
import cn.jianxiao.dashboard.word.StatusTag;
import cn.jianxiao.registry.code.PartName;
import cn.jianxiao.registry.code.RegisteredProject;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 编码表: the diagram in words, each code once, with what may be done with it. */
final class CodeRows {

    private final CodeGraph graph;
    private final String shown;

    private CodeRows(CodeGraph graph, String shown) {
        this.graph = graph;
        this.shown = shown;
    }

    /**
     * The table.
     *
     * @param shown the code that the page is about
     * @param actions the menu of a code
     */
    static PlainTable<CodeNode> of(RegisteredProject project, String shown, Function<CodeNode, Component> actions) {
        CodeRows rows = new CodeRows(project.graph(), shown);
        return new PlainTable<CodeNode>()
                .component(Texts.of("code"), rows::code)
                .moment(
                        Texts.of("code.level"),
                        node -> StageNames.level(node, project.graph().project()))
                .moment(Texts.of("code.stage"), StageNames::stage)
                .text(Texts.of("code.part.name"), node -> rows.name(node, project))
                .text(
                        Texts.of("code.buildings"),
                        node -> String.join(Texts.of("list.comma"), node.part().buildings()))
                .moment(Texts.of("code.parents"), rows::parents)
                .component(Texts.of("code.status"), node -> StatusTag.of(node.status()))
                .moment(
                        Texts.of("code.entered"),
                        node -> Moments.day(node.entered().at()))
                .component(Texts.of("actions"), actions::apply)
                .rows(project.graph().walk());
    }

    private Component code(CodeNode node) {
        Anchor code = CodeLink.of(node.value());
        code.getStyle()
                .set("padding-inline-start", graph.ancestorsOf(node.value()).isEmpty() ? "0" : indent(node));
        Span cell = new Span(code);
        cell.addClassName("code");
        if (node.value().equals(shown)) {
            code.getElement().setAttribute("aria-current", "true");
            cell.addClassName("current");
        }
        if (node.status() != CodeStatus.ACTIVE) {
            cell.addClassName("ended");
        }
        if (node.merged()) {
            cell.add(Tag.accent(Texts.of("merged")));
        }
        return cell;
    }

    private static String indent(CodeNode node) {
        return Math.max(1, node.code().depth() + (node.code().serial().isEmpty() ? 0 : 1)) + "em";
    }

    private String name(CodeNode node, RegisteredProject project) {
        return node.value().equals(graph.project()) ? project.head().name() : PartName.of(node.part());
    }

    /** A code above: a top by what it is, a part by what it adds. */
    private String above(CodeNode node) {
        return node.code().serial().isEmpty() ? StageNames.level(node, graph.project()) : PartWords.tail(node);
    }

    private String parents(CodeNode node) {
        return node.parents().stream()
                .map(parent -> graph.node(parent).map(this::above).orElse(parent))
                .collect(Collectors.joining(" + "));
    }
}
