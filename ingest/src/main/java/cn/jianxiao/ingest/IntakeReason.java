package cn.jianxiao.ingest;

import cn.jianxiao.code.ReasonCode;

/** 接收原因: everything for which a record is refused (hard) or only remarked on (soft). */
public enum IntakeReason implements ReasonCode {
    NOT_JSON("intake.not-json", true),
    NOT_AN_OBJECT("intake.not-an-object", true),
    RECORD_TOO_LONG("intake.record-too-long", true),
    MISSING("intake.missing", true),
    WRONG_TYPE("intake.wrong-type", true),
    NOT_A_NUMBER("intake.not-a-number", true),
    NOT_A_TIME("intake.not-a-time", true),
    OUT_OF_RANGE("intake.out-of-range", true),
    IN_FUTURE("intake.in-future", true),
    /** 涉密: classified projects must not enter (SH7); the record is not kept. */
    CLASSIFIED("intake.classified", true),
    UNKNOWN_FIELD("intake.unknown-field", false),
    UNKNOWN_LIST_VALUE("intake.unknown-list-value", false),
    /** No known grammar: a code that a district gave out itself. */
    CODE_OF_OWN_KIND("intake.code-of-own-kind", false),
    CODE_FAULTY("intake.code-faulty", false),
    /** The project is not the one that the code belongs to by its text. */
    PROJECT_DIFFERS("intake.project-differs", false),
    /** Looks like a unified social credit code, but its check characters do not agree. */
    UNIT_FAULTY("intake.unit-faulty", false),
    /** Bytes that are no UTF-8 were replaced. */
    ENCODING("intake.encoding", false);

    private final String code;
    private final boolean hard;

    IntakeReason(String code, boolean hard) {
        this.code = code;
        this.hard = hard;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean hard() {
        return hard;
    }
}
