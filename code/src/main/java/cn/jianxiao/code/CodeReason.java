package cn.jianxiao.code;

/** 编码原因: everything that can be wrong with the text of a code. */
public enum CodeReason implements ReasonCode {
    EMPTY("code.empty", true, "there is no text"),
    UNKNOWN_SHAPE("code.unknown-shape", true, "no known grammar has this shape"),
    TOO_SHORT("code.too-short", true, "the text ends too early"),
    TOO_LONG("code.too-long", true, "the text goes on after its last segment"),
    TOO_DEEP("code.too-deep", true, "the code is split more often than its grammar allows"),
    NOT_A_DIGIT("code.not-a-digit", true, "only digits 0-9 are allowed here"),
    NOT_IN_ALPHABET("code.not-in-alphabet", true, "this character is not allowed here"),
    HYPHEN_EXPECTED("code.hyphen-expected", true, "a hyphen is expected here"),
    PERIOD_UNKNOWN("code.period-unknown", true, "no year, or no year and month, that codes of this grammar begin with"),
    NOT_A_DATE("code.not-a-date", true, "no such day in the calendar"),
    SERIAL_ZERO("code.serial-zero", true, "serials begin at 1"),
    STAGE_UNKNOWN("code.stage-unknown", true, "codes of this grammar know no such stage"),
    STAGE_REPEATED("code.stage-repeated", true, "a stage is split only once"),
    STAGE_BACKWARD("code.stage-backward", true, "this stage never continues the stage before it"),
    CHECK_CHARACTER("code.check-character", true, "the check character does not agree with the rest"),
    /** Soft: the rule is inferred from published codes, not stated by the authority that assigns them. */
    PROJECT_CHECK_DIGIT("code.project-check-digit", false, "the check digit does not agree with the rest"),
    /** Soft: the credit code has a check character of its own, and that one agrees. */
    ORGANISATION_CHECK("code.organisation-check", false, "characters 9-17 are not a sound organisation code"),
    NORMALISED("code.normalised", false, "the text was brought into its normal form");

    private final String code;
    private final boolean hard;
    private final String explanation;

    CodeReason(String code, boolean hard, String explanation) {
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

    /** For logs and exceptions; what people see comes from a bundle, by {@link #code()}. */
    @Override
    public String toString() {
        return explanation;
    }
}
