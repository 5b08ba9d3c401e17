package cn.jianxiao.dashboard.code;

import cn.jianxiao.approval.event.FlowType;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.dashboard.page.Facts;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.CodeLink;
import cn.jianxiao.dashboard.word.FieldNames;
import cn.jianxiao.dashboard.word.StageNames;
import cn.jianxiao.dashboard.word.StatusTag;
import cn.jianxiao.registry.code.PartName;
import cn.jianxiao.registry.code.ProjectHead;
import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.field.ShippedFields;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** 基本信息 of a project and of one of its codes. */
final class CodeFacts {

    private CodeFacts() {}

    static Facts ofProject(CodeFile file) {
        ProjectHead head = file.project().head();
        Facts facts = new Facts().fact(Texts.of("project.code"), CodeLink.of(head.project()));
        file.project()
                .graph()
                .mainCode()
                .ifPresentOrElse(
                        main -> facts.fact(Texts.of("code.main"), CodeLink.of(main.value())),
                        () -> facts.fact(Texts.of("code.main"), Texts.of("code.main.none")));
        return facts.fact(Texts.of("project.owner"), head.owner())
                .fact(Texts.of("division"), DivisionNames.of(head.division()) + " " + head.division())
                .fact(Texts.of("project.category"), head.category())
                .fact(Texts.of("project.flow"), Texts.of("flow", FlowType.of(head.flowTypeCode())))
                .fact(Texts.of("project.investment"), investment(head.totalInvestment()))
                .fact(Texts.of("project.appliedAt"), Moments.reported(head.appliedAt()))
                .fact(Texts.of("source"), head.source());
    }

    private static String investment(BigDecimal amount) {
        return amount.signum() == 0 ? "" : Texts.of("project.investment.of", amount.toPlainString());
    }

    static Facts ofCode(CodeFile file) {
        CodeNode node = file.node();
        Part part = node.part();
        Facts facts = new Facts()
                .fact(Texts.of("code"), node.value())
                .fact(
                        Texts.of("code.level"),
                        StageNames.level(node, file.project().graph().project()))
                .fact(Texts.of("code.stage"), StageNames.stage(node))
                .fact(Texts.of("code.status"), StatusTag.of(node.status()))
                .fact(Texts.of("code.part.name"), PartName.of(part))
                .fact(Texts.of("code.buildings"), String.join(Texts.of("list.comma"), part.buildings()));
        if (!node.parents().isEmpty()) {
            Span parents = new Span();
            node.parents().forEach(parent -> parents.add(new Span(CodeLink.of(parent)), new Span(" ")));
            facts.fact(Texts.of("code.parents"), parents);
        }
        told(part)
                .forEach(field -> facts.fact(
                        FieldNames.of(field),
                        FieldNames.value(field, part.fields().getOrDefault(field, ""))));
        return facts.fact(
                        Texts.of("code.rule"),
                        node.code().rule().title() + " " + node.code().rule().reference())
                .fact(Texts.of("code.aliases"), aliases(file))
                .fact(
                        Texts.of("code.entered.by"),
                        Moments.minute(node.entered().at()) + " "
                                + node.entered().by().account());
    }

    /** The fields besides the name, in the order of the forms that people know. */
    private static List<String> told(Part part) {
        List<String> known =
                ShippedFields.all().stream().map(FieldDefinition::name).toList();
        return part.fields().keySet().stream()
                .filter(field -> !field.equals(PartName.FIELD))
                .sorted(Comparator.comparingInt(field -> known.contains(field) ? known.indexOf(field) : known.size()))
                .toList();
    }

    private static String aliases(CodeFile file) {
        return file.aliases().stream()
                .map(alias -> alias.text() + " (" + alias.system() + ")")
                .collect(Collectors.joining(Texts.of("list.comma")));
    }
}
