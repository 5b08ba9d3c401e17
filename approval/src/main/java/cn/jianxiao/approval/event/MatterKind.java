package cn.jianxiao.approval.event;

/** 事项类别 (SH1): who spends the time of a case. */
public enum MatterKind implements Coded {
    UNKNOWN(0, "未知"),
    ADMINISTRATIVE(1, "行政审批"),
    TECHNICAL_REVIEW(2, "技术审查"),
    INTERMEDIARY(3, "中介服务"),
    UTILITY(4, "市政公用服务");

    private static final MatterKind[] ENTRIES = values();

    private final int code;
    private final String title;

    MatterKind(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The entry with this number, {@link #UNKNOWN} where the list has none. */
    public static MatterKind of(int code) {
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
