package cn.jianxiao.registry.verify;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.RegisteredProject;
import cn.jianxiao.registry.rule.CodeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 受理前核验 (GD7): whether an application may be accepted under a code: it is readable, it exists, it is in use, matters of
 * that phase come under it (GD6), and the application agrees with the project. No code, no acceptance.
 */
public final class Verification {

    private static final String CODE = "code";

    private final CodeRegistry registry;
    private final CodeRules rules;

    public Verification(CodeRegistry registry, CodeRules rules) {
        this.registry = registry;
        this.rules = rules;
    }

    /** Every reason why not, and every doubt: a check digit that does not agree is one. */
    public Verdict check(Application application) {
        if (application.code().isBlank()) {
            return refused(List.of(VerificationReason.NO_CODE.about(CODE, application.code())));
        }
        return switch (rules.current().tryParse(application.code())) {
            case Parsed.Failed<RuledCode>(List<Finding> findings) -> refused(findings);
            case Parsed.Ok<RuledCode>(RuledCode code, List<Finding> doubts) -> {
                Optional<RegisteredProject> project = registry.find(code.value());
                yield project.isPresent()
                        ? judged(application, project.get(), code.value(), doubts)
                        : refused(with(doubts, VerificationReason.NOT_REGISTERED.about(CODE, code.value())));
            }
        };
    }

    private static Verdict judged(
            Application application, RegisteredProject project, String code, List<Finding> doubts) {
        CodeNode node = project.graph().node(code).orElseThrow();
        List<Finding> findings = new ArrayList<>(doubts);
        project.graph().refusal(code, application.phase()).ifPresent(findings::add);
        List<Difference> differences = Comparison.of(application, project.head(), node);
        differences.forEach(each -> findings.add(VerificationReason.DIFFERS.about(each.field(), each.applied())));
        return new Verdict(Optional.of(project.graph().project()), findings, differences);
    }

    private static List<Finding> with(List<Finding> doubts, Finding finding) {
        List<Finding> all = new ArrayList<>(doubts);
        all.add(finding);
        return all;
    }

    private static Verdict refused(List<Finding> findings) {
        return new Verdict(Optional.empty(), findings, List.of());
    }
}
