package cn.jianxiao.registry.form;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.NormalText;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.SplitRequest;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.registry.code.Answer;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.GraphChange;
import cn.jianxiao.registry.code.ProjectHead;
import cn.jianxiao.registry.code.RegisteredProject;
import cn.jianxiao.registry.rule.CodeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * 工程代码登记、变更、注销 (GD3-GD5): the forms of attachment 4, checked, then done. A project that is not split fills in none
 * (GD2). Answers are the registry's, with the findings of the form; soft ones come with the answer as doubts.
 */
public final class EngineeringCodes {

    /** The rule by which engineering codes are made. */
    public static final String RULE = "guangdong";

    private static final int LONGEST_REASON = 512;

    private final CodeRegistry registry;
    private final CodeRules rules;

    public EngineeringCodes(CodeRegistry registry, CodeRules rules) {
        this.registry = registry;
        this.rules = rules;
    }

    /** 工程代码登记表 as it is before anybody typed: what the project says already. */
    public FormValues blank(ProjectHead head) {
        return FormValues.of(Map.of(
                FormColumn.XMDM.name(), head.project(),
                FormColumn.XMMC.name(), head.name(),
                FormColumn.DWMC.name(), head.owner()));
    }

    /** What is wrong and what is doubtful with a registration form, field by field. */
    public List<Finding> check(Map<String, String> typed, RegisteredProject project) {
        return FormCheck.of(FormValues.of(typed), project.head(), project.graph(), "");
    }

    /**
     * 登记 (GD3): checks the form and assigns a code.
     *
     * @param buildings 楼栋号 that the part covers, may be empty
     */
    public Answer register(String project, Map<String, String> typed, Set<String> buildings, Stamp stamp) {
        Optional<RegisteredProject> known = registry.find(project);
        if (known.isEmpty()) {
            return refused(FormReason.UNKNOWN_PROJECT.about("code", project));
        }
        FormValues values = FormValues.of(typed);
        ProjectHead head = known.get().head();
        return checked(
                project,
                graph -> FormCheck.of(values, head, graph, ""),
                graph -> graph.split(request(graph, values, buildings), stamp));
    }

    private SplitRequest request(CodeGraph graph, FormValues values, Set<String> buildings) {
        CodeRule rule = rules.current().newest(RULE).orElseThrow();
        FormStage stage = FormStage.of(values.of(FormColumn.SCJD)).orElseThrow();
        String previous = values.of(FormColumn.QJDGCDM);
        Part part = Part.BLANK
                .covering(buildings)
                .with(values.entries())
                .with(Map.of(FormColumn.XMDM.name(), graph.project()));
        return new SplitRequest(
                previous.isEmpty() ? graph.project() : previous,
                rule,
                stage.stage(),
                List.of(part),
                stage.phase(),
                rules.policyFor(rule));
    }

    /** 工程代码信息变更表: every field before and as it would be after. */
    public List<ChangedLine> sheet(CodeNode node, Map<String, String> typed) {
        return ChangeSheet.of(node, typed).lines();
    }

    /**
     * 变更 (GD4): keeps the code and changes what is told of it.
     *
     * @param typed columns that change; the others stay, a blank one is emptied
     */
    public Answer change(String code, Map<String, String> typed, String reason, Stamp stamp) {
        Optional<Finding> fault = reason(reason);
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        String normal = NormalText.of(code).text();
        Optional<RegisteredProject> known = registry.find(normal);
        return known.isEmpty()
                ? refused(FormReason.NOT_A_PART.about("code", code))
                : checked(
                        normal,
                        graph -> faults(graph, known.get().head(), normal, typed),
                        graph ->
                                graph.change(normal, sheet(graph, normal, typed).changed(), reason, stamp));
    }

    private static List<Finding> faults(CodeGraph graph, ProjectHead head, String code, Map<String, String> typed) {
        if (!isPart(graph, graph.node(code).orElseThrow())) {
            return List.of(FormReason.NOT_A_PART.about("code", code));
        }
        ChangeSheet sheet = sheet(graph, code, typed);
        return sheet.moved()
                .map(List::of)
                .orElseGet(() -> FormCheck.of(sheet.after(), head, graph, code).stream()
                        .filter(sheet::concerns)
                        .toList());
    }

    private static ChangeSheet sheet(CodeGraph graph, String code, Map<String, String> typed) {
        return ChangeSheet.of(graph.node(code).orElseThrow(), typed);
    }

    /** 注销 (GD5): with its reason. */
    public Answer cancel(String given, String reason, Stamp stamp) {
        String code = NormalText.of(given).text();
        Optional<Finding> fault = reason(reason);
        return fault.isPresent()
                ? refused(fault.get())
                : registry.apply(code, graph -> graph.cancel(code, reason, stamp));
    }

    /** Judged under the project's lock, by what holds there. */
    private Answer checked(String code, Function<CodeGraph, List<Finding>> check, GraphChange change) {
        List<Finding> doubts = new ArrayList<>();
        Answer answer = registry.apply(code, graph -> {
            List<Finding> findings = check.apply(graph);
            doubts.clear();
            findings.stream().filter(finding -> !finding.hard()).forEach(doubts::add);
            List<Finding> hard = findings.stream().filter(Finding::hard).toList();
            return hard.isEmpty() ? change.on(graph) : new Outcome.Refused(hard);
        });
        return switch (answer) {
            case Answer.Done done -> new Answer.Done(done.project(), done.facts(), doubts);
            case Answer.Refused refused -> refused;
        };
    }

    private static boolean isPart(CodeGraph graph, CodeNode node) {
        return node.code().rule().id().equals(RULE) && !node.value().equals(graph.project());
    }

    private static Optional<Finding> reason(String reason) {
        return reason.length() > LONGEST_REASON
                ? Optional.of(FormReason.REASON_TOO_LONG.about("reason", reason))
                : Optional.empty();
    }

    private static Answer refused(Finding finding) {
        return new Answer.Refused(List.of(finding));
    }
}
