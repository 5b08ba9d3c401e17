package cn.jianxiao.ingest.step;

import cn.jianxiao.approval.division.Divisions;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Coded;
import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.FeedbackKind;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.code.CodeReason;
import cn.jianxiao.code.Codes;
import cn.jianxiao.code.CreditCode;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.ingest.Findings;
import cn.jianxiao.ingest.IntakeReason;
import java.time.Duration;
import java.time.Instant;

/** 含义检查: times are not in the future, list values and divisions are known, codes are sound and belong together. */
final class CheckMeaning implements IntakeStep {

    /** Clocks differ; a whole day is a mistake. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    /** Departments are called by other numbers, too, but none of them is as long. */
    private static final int CREDIT_CODE = 18;

    private static final Divisions DIVISIONS = Divisions.shipped();

    @Override
    public String name() {
        return "check-meaning";
    }

    @Override
    public void apply(Draft draft) {
        Instant latest = draft.now().plus(TOLERANCE);
        switch (draft.content()) {
            case ApprovalEvent event -> check(event, latest, draft);
            case CodeRegistration head -> check(head, latest, draft);
            case Feedback feedback -> check(feedback, latest, draft);
            case ProjectCodes codes -> throw new IllegalStateException("the registry's own is not sent in: " + codes);
            case Rejection refused -> throw new IllegalStateException("refused before it was checked: " + refused);
        }
    }

    private static void check(ApprovalEvent event, Instant latest, Draft draft) {
        Findings findings = draft.findings();
        RuleSet rules = draft.rules();
        time("occurredAt", event.occurredAt(), latest, findings);
        if (event.status().code() == 0) {
            findings.add(IntakeReason.UNKNOWN_LIST_VALUE, "status", String.valueOf(event.statusCode()));
        }
        listed("stage", event.stageCode(), event.stage(), findings);
        listed("kind", event.kindCode(), event.kind(), findings);
        listed("accessMode", event.accessModeCode(), event.accessMode(), findings);
        listed("flowType", event.flowTypeCode(), event.flowType(), findings);
        place(event.division(), event.department(), findings);
        code("code", event.code(), rules, findings);
        event.linkedCodes().forEach(code -> code("linkedCodes", code, rules, findings));
        belongs(event.code(), event.project(), rules, findings);
    }

    private static void check(CodeRegistration head, Instant latest, Draft draft) {
        Findings findings = draft.findings();
        RuleSet rules = draft.rules();
        time("updatedAt", head.updatedAt(), latest, findings);
        time("appliedAt", head.appliedAt(), latest, findings);
        listed("flowType", head.flowTypeCode(), head.flowType(), findings);
        place(head.division(), "", findings);
        code("project", head.project(), rules, findings);
        for (RegisteredCode part : head.codes()) {
            code("codes.code", part.code(), rules, findings);
        }
    }

    private static void check(Feedback feedback, Instant latest, Draft draft) {
        Findings findings = draft.findings();
        RuleSet rules = draft.rules();
        time("occurredAt", feedback.occurredAt(), latest, findings);
        time("answeredAt", feedback.answeredAt(), latest, findings);
        if (feedback.kind() == FeedbackKind.UNKNOWN) {
            findings.add(IntakeReason.UNKNOWN_LIST_VALUE, "feedback", String.valueOf(feedback.kindCode()));
        }
        place(feedback.division(), feedback.department(), findings);
        if (!feedback.code().isEmpty()) {
            code("code", feedback.code(), rules, findings);
            belongs(feedback.code(), feedback.project(), rules, findings);
        }
    }

    private static void time(String field, Instant time, Instant latest, Findings findings) {
        if (time.isAfter(latest)) {
            findings.add(IntakeReason.IN_FUTURE, field, time.toString());
        }
    }

    /** 0 says that the source does not know. */
    private static void listed(String field, int code, Coded entry, Findings findings) {
        if (code != entry.code()) {
            findings.add(IntakeReason.UNKNOWN_LIST_VALUE, field, String.valueOf(code));
        }
    }

    /** Empty says that the source does not tell. */
    private static void place(String division, String department, Findings findings) {
        if (!division.isEmpty() && !DIVISIONS.admits(division)) {
            findings.add(IntakeReason.UNKNOWN_LIST_VALUE, "division", division);
        }
        if (department.length() == CREDIT_CODE && !CreditCode.isValid(department)) {
            findings.add(IntakeReason.UNIT_FAULTY, "department", department);
        }
    }

    private static void code(String field, String code, RuleSet rules, Findings findings) {
        switch (rules.tryParse(code)) {
            case Parsed.Ok<RuledCode> ok -> ok.findings().forEach(doubt -> findings.add(doubt.reason(), field, code));
            case Parsed.Failed<RuledCode> failed ->
                findings.add(isOfOwnKind(code) ? IntakeReason.CODE_OF_OWN_KIND : IntakeReason.CODE_FAULTY, field, code);
        }
    }

    /** Nothing about it looks like a code of the country or a province. */
    private static boolean isOfOwnKind(String code) {
        return Codes.tryParse(code) instanceof Parsed.Failed<?> failed
                && failed.cause().reason() == CodeReason.UNKNOWN_SHAPE;
    }

    private static void belongs(String code, String project, RuleSet rules, Findings findings) {
        rules.tryParse(code)
                .optional()
                .map(RuledCode::root)
                .map(RuledCode::value)
                .filter(root -> !root.equals(project))
                .ifPresent(root -> findings.add(IntakeReason.PROJECT_DIFFERS, "project", project));
    }
}
