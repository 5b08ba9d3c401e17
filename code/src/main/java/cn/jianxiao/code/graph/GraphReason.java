package cn.jianxiao.code.graph;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;

/** 编码图原因: why something may not be done with a code, each with the requirement that says so. All are hard. */
public enum GraphReason implements ReasonCode {
    UNKNOWN_CODE("graph.unknown-code", "GD7", "the project has no such code"),
    MAIN_CODE_TAKEN("graph.main-code-taken", "CQ1", "the project has another main code already"),
    NOT_A_MAIN_CODE("graph.not-a-main-code", "CQ1", "a main code stands on its own and was not split from another"),
    TOP_STAYS("graph.top-stays", "CQ1", "project code and main code stay as long as the project"),
    NOT_SPLIT_OFF("graph.not-split-off", "CQ2", "only a code that was split from another is taken over"),
    PARENT_MISSING("graph.parent-missing", "CQ2", "the code it was split from is not among the codes above"),
    NOTHING_TO_SPLIT("graph.nothing-to-split", "CQ2", "one code at least is split off"),
    SERIALS_USED_UP("graph.serials-used-up", "CQ2", "not enough serials are left below this code"),
    STAGE_ORDER("graph.stage-order", "GD1", "this stage does not continue that code"),
    PHASE("graph.phase", "GD6", "codes of this stage are not split in this phase"),
    INITIATION_BY_PROJECT(
            "graph.initiation-by-project", "GD6", "approval, ratification and filing use the project code"),
    LEVEL("graph.level", "CQ3", "codes are merged from codes of one level only"),
    BUILDING_UNKNOWN("graph.building-unknown", "CQ3", "no code above covers this building"),
    REASON_MISSING("graph.reason-missing", "GD4", "a change says why"),
    CANCEL_REASON_MISSING("graph.cancel-reason-missing", "GD5", "a cancellation says why"),
    CANCELLED("graph.cancelled", "GD5", "the code is cancelled: its history stays, nothing new is taken"),
    RECYCLED("graph.recycled", "SC2", "the code is in the recycle bin"),
    NOT_RECYCLED("graph.not-recycled", "SC2", "the code is not in the recycle bin"),
    IN_USE("graph.in-use", "SC2", "the code has approvals or results"),
    HAS_PARTS("graph.has-parts", "SC2", "codes were split from this one"),
    NOT_ENTERED_BY("graph.not-entered-by", "SC2", "only who entered the code may do that"),
    ALIAS_TAKEN("graph.alias-taken", "SH3", "the department's code belongs to another code");

    private final String code;
    private final String requirement;
    private final String explanation;

    GraphReason(String code, String requirement, String explanation) {
        this.code = code;
        this.requirement = requirement;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return code;
    }

    /** The requirement behind it, for example {@code GD5}. */
    public String requirement() {
        return requirement;
    }

    @Override
    public boolean hard() {
        return true;
    }

    Finding about(String field, String value) {
        return Finding.of(this, field, value, Finding.NO_POSITION);
    }

    /** For logs; what people see comes from a bundle, by {@link #code()}. */
    @Override
    public String toString() {
        return explanation + " (" + requirement + ")";
    }
}
