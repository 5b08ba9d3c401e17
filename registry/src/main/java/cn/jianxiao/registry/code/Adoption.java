package cn.jianxiao.registry.code;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.CodeFact;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.RuledCode;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * 接管 (CQ10): takes over what another system registered, code by code, those above first. What cannot be taken over is told
 * as a doubt and keeps nothing else from it.
 *
 * @param foreign codes that are another project's
 */
record Adoption(CodeRegistration registration, RuleSet rules, Set<String> foreign) {

    private record Known(RuledCode code, RegisteredCode told) {}

    Stamp stamp() {
        return new Stamp(
                new Actor(registration.source(), ""), registration.updatedAt().truncatedTo(ChronoUnit.MILLIS));
    }

    ProjectHead head() {
        return new ProjectHead(
                registration.project(),
                registration.name(),
                registration.owner(),
                registration.category(),
                registration.division(),
                registration.flowTypeCode(),
                BigDecimal.ZERO,
                registration.appliedAt(),
                registration.source());
    }

    Outcome.Done on(CodeGraph before, List<Finding> doubts) {
        Outcome.Done done = main(before, doubts);
        for (Known known : codes(doubts)) {
            Outcome next = done.graph().adopt(known.code(), above(known, done.graph()), part(known.told()), stamp());
            done = and(done, next, doubts);
        }
        return done;
    }

    private Outcome.Done main(CodeGraph graph, List<Finding> doubts) {
        Outcome.Done nothing = new Outcome.Done(graph, List.of());
        String unified = registration.unifiedCode();
        if (unified.isBlank() || graph.node(unified).isPresent() || foreign.contains(unified)) {
            return nothing;
        }
        return switch (rules.tryParse(unified)) {
            case Parsed.Ok<RuledCode> main -> and(nothing, graph.assignMain(main.value(), stamp()), doubts);
            case Parsed.Failed<RuledCode> failed -> {
                doubts.add(failed.cause());
                yield nothing;
            }
        };
    }

    private List<Known> codes(List<Finding> doubts) {
        List<Known> known = new ArrayList<>();
        for (RegisteredCode told : registration.codes()) {
            switch (rules.tryParse(told.code())) {
                case Parsed.Ok<RuledCode> code -> known.add(new Known(code.value(), told));
                case Parsed.Failed<RuledCode> failed -> doubts.add(failed.cause());
            }
        }
        known.removeIf(
                one -> Level.of(one.code()) == 0 || foreign.contains(one.code().value()));
        known.sort(Comparator.comparing((Known one) -> Level.of(one.code()))
                .thenComparing(one -> one.code().value()));
        return known;
    }

    /** No parent stands for the project, and the project for its main code where the code was split from that. */
    private static Set<String> above(Known known, CodeGraph graph) {
        String splitFrom = known.code().parent().map(RuledCode::value).orElse("");
        Set<String> parents = new TreeSet<>(known.told().parents());
        boolean fromMain =
                graph.mainCode().map(CodeNode::value).filter(splitFrom::equals).isPresent();
        if (parents.isEmpty() || (fromMain && parents.remove(graph.project()))) {
            parents.add(splitFrom);
        }
        return parents;
    }

    private static Part part(RegisteredCode told) {
        return told.name().isBlank() ? Part.BLANK : Part.BLANK.with(Map.of(PartName.FIELD, told.name()));
    }

    private static Outcome.Done and(Outcome.Done done, Outcome next, List<Finding> doubts) {
        return switch (next) {
            case Outcome.Done more -> {
                List<CodeFact> facts = new ArrayList<>(done.facts());
                facts.addAll(more.facts());
                yield new Outcome.Done(more.graph(), facts);
            }
            case Outcome.Refused refused -> {
                doubts.addAll(refused.findings());
                yield done;
            }
        };
    }
}
