package cn.jianxiao.registry.running;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.registry.code.Answer;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.ProjectHead;
import cn.jianxiao.registry.code.RegisteredProject;
import cn.jianxiao.registry.rule.CodeRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 并入: what a decision changes of the registered projects, by the registry's own ways, so that its history tells it. */
final class Joining {

    private final CodeRegistry registry;
    private final CodeRules rules;

    Joining(CodeRegistry registry, CodeRules rules) {
        this.registry = registry;
        this.rules = rules;
    }

    /** The own code stands for that code from now on (SH3). The answers are the reasons why not. */
    List<Finding> attach(RunningLine line, String code, Stamp stamp) {
        String own = line.told().ownCode();
        if (own.isBlank() || KeyFields.isSame(own, code)) {
            return List.of();
        }
        Alias alias = new Alias(line.system(), own);
        return refusals(registry.apply(code, graph -> graph.alias(alias, code, stamp)));
    }

    /** The list's values hold of the project from now on. */
    List<Finding> takeOver(RunningLine line, RegisteredProject known, Stamp stamp) {
        return all(
                refusals(registry.register(KeyFields.over(known.head(), line.told()), stamp)),
                unified(line, known.head().project(), stamp));
    }

    /** A new project, with its unified code where the list says one. */
    List<Finding> open(RunningLine line, Stamp stamp) {
        List<Finding> refusals = refusals(registry.register(head(line, stamp), stamp));
        return refusals.isEmpty() ? unified(line, line.told().project(), stamp) : refusals;
    }

    /**
     * The same for one that has no project code: the answer is the code that the rule gave it.
     *
     * @throws NotJoined where there is none, or the unified code is refused
     */
    String openUncoded(RunningLine line, String ruleId, Stamp stamp) {
        LocalDate day = LocalDate.ofInstant(stamp.at(), KeyFields.ZONE);
        return switch (registry.registerUncoded(head(line, stamp), ruleId, day, stamp)) {
            case Answer.Refused refused -> throw new NotJoined(refused.findings());
            case Answer.Done done -> {
                String project = done.project().head().project();
                List<Finding> refusals = unified(line, project, stamp);
                if (!refusals.isEmpty()) {
                    throw new NotJoined(refusals);
                }
                yield project;
            }
        };
    }

    private static ProjectHead head(RunningLine line, Stamp stamp) {
        RunningProject told = line.told();
        return new ProjectHead(
                told.project(),
                told.name(),
                told.owner(),
                told.category(),
                told.division(),
                0,
                BigDecimal.ZERO,
                told.appliedOn() == null ? stamp.at() : KeyFields.startOf(told.appliedOn()),
                line.system());
    }

    private List<Finding> unified(RunningLine line, String project, Stamp stamp) {
        String unified = line.told().unifiedCode();
        if (unified.isBlank()) {
            return List.of();
        }
        return switch (rules.current().tryParse(unified)) {
            case Parsed.Failed<RuledCode> failed -> failed.findings();
            case Parsed.Ok<RuledCode> code ->
                refusals(registry.apply(
                        project,
                        graph -> graph.node(code.value().value()).isPresent()
                                ? new Outcome.Done(graph, List.of())
                                : graph.assignMain(code.value(), stamp)));
        };
    }

    private static List<Finding> refusals(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> List.of();
            case Answer.Refused refused -> refused.findings();
        };
    }

    private static List<Finding> all(List<Finding> one, List<Finding> other) {
        List<Finding> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
