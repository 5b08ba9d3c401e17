package cn.jianxiao.registry.running;

import cn.jianxiao.code.HardReason;

/** 接入原因 (SC3): why nothing was decided about a line. */
public enum RunningReason implements HardReason {
    UNKNOWN_LINE("running.unknown-line", "there is no such line"),
    DECIDED("running.decided", "it was decided before, and a decision is final"),
    NOT_ONE_PROJECT("running.not-one-project", "not one project was found that could be confirmed"),
    OUTDATED("running.outdated", "the registry has changed meanwhile, and the line was compared anew"),
    NO_PROJECT_CODE("running.no-project-code", "a project is registered under its project code"),
    HAS_PROJECT_CODE("running.has-project-code", "what has a project code is registered under it"),
    RULE_UNFIT("running.rule-unfit", "no rule of that name gives codes to projects without one"),
    IS_FOUND("running.is-found", "a project was found that it may be"),
    IS_REGISTERED("running.is-registered", "the project is registered already"),
    UNKNOWN_CODE("running.unknown-code", "no project has such a code"),
    REASON_MISSING("running.reason-missing", "a refusal says why");

    private final String code;
    private final String explanation;

    RunningReason(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return code;
    }

    /** For logs; what people see comes from the bundle. */
    @Override
    public String toString() {
        return explanation;
    }
}
