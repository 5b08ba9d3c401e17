package cn.jianxiao.approval.event;

/** 反馈类别 (NA6, NA8): what somebody says about a case or a project. */
public enum FeedbackKind implements Coded {
    UNKNOWN(0, "未知"),
    /** 好差评: bears a score. */
    EVALUATION(1, "评价"),
    SUGGESTION(2, "建议"),
    /** Answered or still open. */
    COMPLAINT(3, "投诉"),
    /** 告知承诺: looked into, and what was promised holds. */
    COMMITMENT_KEPT(4, "承诺属实"),
    /** 告知承诺: looked into, and what was promised does not hold. */
    COMMITMENT_BROKEN(5, "违诺");

    private static final FeedbackKind[] ENTRIES = values();

    private final int code;
    private final String title;

    FeedbackKind(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The entry with this number, {@link #UNKNOWN} where the list has none. */
    public static FeedbackKind of(int code) {
        return Coded.of(ENTRIES, code);
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }
}
