package cn.jianxiao.registry.code;

import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.code.rule.Stage;
import cn.jianxiao.registry.rule.CodeRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** 登记: how projects come in, and how what is told of them changes. */
final class Registering {

    /** What happens to the codes besides. */
    interface Besides extends Function<CodeGraph, Outcome.Done> {}

    private static final int LONGEST_DIVISION = 64;

    private final Projects projects;
    private final Ledger ledger;
    private final CodeRules rules;

    Registering(Projects projects, Ledger ledger, CodeRules rules) {
        this.projects = projects;
        this.ledger = ledger;
        this.rules = rules;
    }

    Answer register(ProjectHead head, Stamp stamp, Besides besides, boolean again) {
        if (head.division().length() > LONGEST_DIVISION) {
            return Answer.refused(RegistryReason.DIVISION_TOO_LONG.about("division", head.division()));
        }
        return switch (rules.current().tryParse(head.project())) {
            case Parsed.Failed<RuledCode> failed -> new Answer.Refused(failed.findings());
            case Parsed.Ok<RuledCode> code ->
                code.value().stage().equals(Stage.TOP)
                        ? register(code.value(), head, stamp, besides, again)
                        : Answer.refused(RegistryReason.NOT_A_PROJECT.about("project", head.project()));
        };
    }

    private Answer register(RuledCode code, ProjectHead head, Stamp stamp, Besides besides, boolean again) {
        Optional<ProjectRecord> known = projects.lock(code.value());
        return known.isPresent()
                ? update(known.get(), head, stamp, besides, again)
                : open(code, head, stamp, besides, again);
    }

    private Answer update(ProjectRecord before, ProjectHead head, Stamp stamp, Besides besides, boolean again) {
        ProjectRecord told = before.told(head, stamp.at());
        Outcome.Done done = besides.apply(told.graph());
        List<FactLine> news = told.head().equals(before.head())
                ? List.of()
                : List.of(HeadFields.changed(before.head(), told.head(), stamp));
        return ledger.write(before, told.after(done.graph(), done.facts()), done.facts(), news, again);
    }

    /** A project that is not there yet, under its code. */
    Answer open(RuledCode code, ProjectHead told, Stamp stamp, Besides besides, boolean again) {
        Outcome.Done done = besides.apply(CodeGraph.of(code, stamp));
        ProjectHead head = told.of(code.value());
        ProjectRecord made = new ProjectRecord(head, stamp.at(), done.graph(), Map.of(), 1);
        return ledger.open(made, done.facts(), HeadFields.registered(head, stamp), again);
    }
}
