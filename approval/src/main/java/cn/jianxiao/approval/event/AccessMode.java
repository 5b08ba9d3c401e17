package cn.jianxiao.approval.event;

/** 事项接入方式 (SH2). */
public enum AccessMode implements Coded {
    UNKNOWN(0, "未知"),
    FULL(1, "全程"),
    HALF(2, "半程"),
    ENTRY(3, "入口");

    private static final AccessMode[] ENTRIES = values();

    private final int code;
    private final String title;

    AccessMode(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The entry with this number, {@link #UNKNOWN} where the list has none. */
    public static AccessMode of(int code) {
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
