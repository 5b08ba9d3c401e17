package cn.jianxiao.code.graph;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.code.rule.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** 赋码和拆分: how codes come to be. */
final class Splitting {

    private Splitting() {}

    static Outcome assignMain(CodeGraph graph, RuledCode main, Stamp stamp) {
        Optional<CodeNode> present = graph.mainCode();
        if (present.isPresent()) {
            return present.get().code().equals(main)
                    ? new Outcome.Done(graph, List.of())
                    : Outcome.refused(GraphReason.MAIN_CODE_TAKEN.about(
                            "main", present.get().value()));
        }
        if (!standsAlone(graph, main)) {
            return Outcome.refused(GraphReason.NOT_A_MAIN_CODE.about("main", main.value()));
        }
        CodeNode node = new CodeNode(main, CodeStatus.ACTIVE, above(graph.project()), Part.BLANK, stamp);
        return new Outcome.Done(graph.with(node), List.of(new CodeFact.Assigned(main.value(), graph.project(), stamp)));
    }

    /** Not split from another; it may hang on the project's code where the rule says so. */
    private static boolean standsAlone(CodeGraph graph, RuledCode main) {
        boolean foreign = main.parent()
                .filter(parent -> !parent.value().equals(graph.project()))
                .isPresent();
        return !foreign && main.stage().equals(Stage.TOP) && !main.value().equals(graph.project());
    }

    static Outcome split(CodeGraph graph, SplitRequest request, Stamp stamp) {
        Optional<Finding> refusal = refusal(graph, request);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        CodeNode parent = graph.node(request.parent()).orElseThrow();
        CodeRule rule = request.ruleFor(parent);
        List<CodeNode> nodes = new ArrayList<>();
        List<CodeFact> facts = new ArrayList<>();
        int serial = first(graph, request, rule);
        for (Part part : request.parts()) {
            Parsed<RuledCode> child = rule.child(parent.code(), request.stage(), serial);
            if (child instanceof Parsed.Failed<RuledCode>) {
                return Outcome.refused(GraphReason.STAGE_ORDER.about("stage", request.stage()));
            }
            RuledCode code = child.optional().orElseThrow();
            nodes.add(new CodeNode(code, CodeStatus.ACTIVE, above(parent.value()), part, stamp));
            facts.add(new CodeFact.Split(code.value(), parent.value(), request.stage(), serial, part, stamp));
            serial++;
        }
        return new Outcome.Done(graph.with(nodes).counted(parent.value(), request.stage(), serial - 1), facts);
    }

    private static Optional<Finding> refusal(CodeGraph graph, SplitRequest request) {
        Optional<Finding> closed = Checks.closed(graph, "parent", request.parent());
        if (closed.isPresent()) {
            return closed;
        }
        if (request.parts().isEmpty()) {
            return Optional.of(GraphReason.NOTHING_TO_SPLIT.about("parts", "0"));
        }
        CodeRule rule = request.ruleFor(graph.node(request.parent()).orElseThrow());
        Optional<Stage> stage = stage(graph, request, rule);
        if (stage.isEmpty()) {
            return Optional.of(GraphReason.STAGE_ORDER.about("stage", request.stage()));
        }
        if (!request.policy().allows(request.stage(), request.phase())) {
            return Optional.of(GraphReason.PHASE.about("phase", request.phase().name()));
        }
        int last = first(graph, request, rule) + request.parts().size() - 1;
        if (last > stage.get().serials().last()) {
            return Optional.of(GraphReason.SERIALS_USED_UP.about("parts", Integer.toString(last)));
        }
        return request.parts().stream()
                .flatMap(part -> Checks.stranger(graph, List.of(request.parent()), part).stream())
                .findFirst();
    }

    private static Optional<Stage> stage(CodeGraph graph, SplitRequest request, CodeRule rule) {
        CodeNode parent = graph.node(request.parent()).orElseThrow();
        return rule.levels()
                .stage(request.stage())
                .filter(stage -> stage.mayFollow(parent.code().stage()));
    }

    /** A serial once given is never given again, whatever became of its code. */
    private static int first(CodeGraph graph, SplitRequest request, CodeRule rule) {
        int lowest = rule.levels()
                .stage(request.stage())
                .map(stage -> stage.serials().first())
                .orElse(1);
        return Math.max(lowest, graph.lastSerial(request.parent(), request.stage()) + 1);
    }

    private static SortedSet<String> above(String parent) {
        return new TreeSet<>(List.of(parent));
    }
}
