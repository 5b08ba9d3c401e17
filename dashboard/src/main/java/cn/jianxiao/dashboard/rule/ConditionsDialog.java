package cn.jianxiao.dashboard.rule;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.Stage;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.dashboard.word.StageNames;
import cn.jianxiao.registry.rule.StoredRules;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 拆分条件 (CQ8, GD6): in which phases of a project codes of which stage may be split. */
final class ConditionsDialog implements Deed {

    private final StoredRules rules;
    private final CodeDesk desk;
    private final CodeRule rule;
    private final Map<Stage, CheckboxGroup<Phase>> phases = new LinkedHashMap<>();
    private final TextField reason = new TextField(Texts.of("act.reason"));

    ConditionsDialog(StoredRules rules, CodeDesk desk, CodeRule rule) {
        this.rules = rules;
        this.desk = desk;
        this.rule = rule;
    }

    void open(Runnable afterwards) {
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        ActionDialog dialog =
                new ActionDialog(Texts.of("rule.conditions.title", rule.title()), Texts.of("save"), this, afterwards);
        Div groups = new Div();
        SplitPolicy policy = rules.policyFor(rule);
        for (Stage stage : rule.levels().stages()) {
            CheckboxGroup<Phase> group = new CheckboxGroup<>(StageNames.of(stage.name()));
            group.setItems(Phase.values());
            group.setItemLabelGenerator(phase -> Texts.of("phase", phase));
            group.setValue(policy.phases().getOrDefault(stage.name(), Set.of(Phase.values())));
            group.addValueChangeListener(change -> dialog.update());
            phases.put(stage, group);
            groups.add(group);
        }
        dialog.content(reason, groups, reason).watch(reason).open();
    }

    /** A stage that may be split in every phase is not mentioned. */
    private SplitPolicy policy() {
        Map<String, Set<Phase>> chosen = new LinkedHashMap<>();
        phases.forEach((stage, group) -> {
            if (group.getValue().size() < Phase.values().length) {
                chosen.put(stage.name(), group.getValue());
            }
        });
        return new SplitPolicy(chosen);
    }

    @Override
    public Foresight foresee() {
        SplitPolicy policy = policy();
        if (policy.phases().values().stream().anyMatch(Set::isEmpty)) {
            return Foresight.refused(List.of(Texts.of("rule.conditions.none")));
        }
        if (policy.equals(rules.policyFor(rule))) {
            return Foresight.open(Texts.of("rule.unchanged"));
        }
        List<String> sentences = new ArrayList<>();
        phases.forEach((stage, group) ->
                sentences.add(Texts.of("rule.conditions.of", StageNames.of(stage.name()), words(group.getValue()))));
        if (reason.getValue().isBlank()) {
            sentences.add(Texts.of("act.reason.open"));
            return new Foresight(Foresight.State.OPEN, sentences);
        }
        return Foresight.possible(sentences);
    }

    static String words(Set<Phase> phases) {
        return phases.size() == Phase.values().length
                ? Texts.of("phase.any")
                : phases.stream()
                        .sorted()
                        .map(phase -> Texts.of("phase", phase))
                        .collect(Collectors.joining(Texts.of("list.comma")));
    }

    @Override
    public Foresight perform() {
        List<Finding> findings =
                rules.savePolicy(rule.id(), policy(), reason.getValue().strip(), desk.ruling());
        return findings.isEmpty()
                ? Foresight.possible(List.of(rule.title()))
                : Foresight.refused(FindingTexts.of(findings));
    }
}
