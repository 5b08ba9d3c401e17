package cn.jianxiao.registry.code;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.GraphReason;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.code.rule.SegmentValues;
import cn.jianxiao.registry.rule.CodeRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 赋码 (CQ1, SH3): gives codes out by a rule: main codes to projects, and projects their own where they have none. */
final class MainAssignment {

    private final Projects projects;
    private final Ledger ledger;
    private final Registering registering;
    private final CodeRules rules;
    private final MainCodes codes;

    MainAssignment(Projects projects, Ledger ledger, Registering registering, CodeRules rules, JdbcClient jdbc) {
        this.projects = projects;
        this.ledger = ledger;
        this.registering = registering;
        this.rules = rules;
        this.codes = new MainCodes(jdbc);
    }

    Answer assign(String project, String ruleId, LocalDate day, Stamp stamp, boolean again) {
        return projects.lock(project)
                .map(before -> assign(before, ruleId, day, stamp, again))
                .orElseGet(() -> Answer.refused(RegistryReason.UNKNOWN_CODE.about("project", project)));
    }

    private Answer assign(ProjectRecord before, String ruleId, LocalDate day, Stamp stamp, boolean again) {
        RuledCode own =
                before.graph().node(before.head().project()).orElseThrow().code();
        Optional<RuledCode> main = before.graph().mainCode().map(CodeNode::code);
        RuledCode present = main.orElse(own);
        if (present.rule().id().equals(ruleId)) {
            return new Answer.Done(before.project(), List.of());
        }
        if (main.isPresent()) {
            return Answer.refused(
                    Finding.of(GraphReason.MAIN_CODE_TAKEN, "main", present.value(), Finding.NO_POSITION));
        }
        SegmentValues told = MainCodes.told(before.head(), day).below(own);
        return given(ruleId, told, code -> switch (before.graph().assignMain(code, stamp)) {
            case Outcome.Refused refused -> new Answer.Refused(refused.findings());
            case Outcome.Done done ->
                ledger.write(before, before.after(done.graph(), done.facts()), done.facts(), List.of(), again);
        });
    }

    Answer open(ProjectHead head, String ruleId, LocalDate day, Stamp stamp, boolean again) {
        return given(
                ruleId,
                MainCodes.told(head, day),
                code -> registering.open(code, head, stamp, graph -> new Outcome.Done(graph, List.of()), again));
    }

    private Answer given(String ruleId, SegmentValues told, Function<RuledCode, Answer> use) {
        Optional<CodeRule> rule = rules.current().newest(ruleId);
        if (rule.isEmpty()) {
            return Answer.refused(RegistryReason.UNKNOWN_RULE.about("rule", ruleId));
        }
        return switch (codes.next(rule.get(), told)) {
            case Parsed.Failed<DraftCode> failed -> new Answer.Refused(failed.findings());
            case Parsed.Ok<DraftCode> draft -> {
                Answer answer = use.apply(draft.value().code());
                if (answer instanceof Answer.Done) {
                    draft.value().keep().run();
                }
                yield answer;
            }
        };
    }
}
