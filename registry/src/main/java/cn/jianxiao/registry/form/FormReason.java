package cn.jianxiao.registry.form;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;

/** 表单原因: what is wrong or doubtful in a form of attachment 4 beyond the types of its fields (GD3-GD5). */
public enum FormReason implements ReasonCode {
    MISSING("form.missing", true, "this field is filled in"),
    UNKNOWN_COLUMN("form.unknown-column", true, "the form has no such field"),
    FROM_PROJECT("form.from-project", true, "this comes from the project and is not changed"),
    NAME("form.name", true, "the name of a part is the project's name and more"),
    PREVIOUS_STAGE("form.previous-stage", true, "only at the construction permit there is a stage before"),
    PREVIOUS_NOT_PLANNING("form.previous-not-planning", true, "the code before is one of the planning permit"),
    TELEPHONE("form.telephone", true, "no telephone number"),
    FIXED("form.fixed", true, "a change keeps the code, and so what the code says"),
    UNKNOWN_PROJECT("form.unknown-project", true, "there is no such project"),
    NOT_A_PART("form.not-a-part", true, "this is no engineering code"),
    REASON_TOO_LONG("form.reason-too-long", true, "the reason is longer than 512 characters"),
    /** Soft: the parts' estimates are made after the project's. */
    ABOVE_PROJECT("form.above-project", false, "more than the whole project costs"),
    /** Soft: a part may be split at either permit under one name. */
    NAME_USED("form.name-used", false, "another code of the project has this name");

    private final String code;
    private final boolean hard;
    private final String explanation;

    FormReason(String code, boolean hard, String explanation) {
        this.code = code;
        this.hard = hard;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean hard() {
        return hard;
    }

    Finding about(FormColumn column, String value) {
        return about(column.name(), value);
    }

    Finding about(String field, String value) {
        return Finding.of(this, field, value, Finding.NO_POSITION);
    }

    /** For logs; what people see comes from the bundle. */
    @Override
    public String toString() {
        return explanation;
    }
}
