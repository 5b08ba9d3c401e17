package cn.jianxiao.approval.event;

/** 标准审批阶段 (DYBZSPJDXH). */
public enum Stage implements Coded {
    UNKNOWN(0, "未知"),
    PLANNING_PERMIT(1, "立项用地规划许可"),
    DESIGN_PERMIT(2, "工程建设许可"),
    CONSTRUCTION_PERMIT(3, "施工许可"),
    ACCEPTANCE(4, "竣工验收"),
    PARALLEL(5, "并行推进");

    private static final Stage[] ENTRIES = values();

    private final int code;
    private final String title;

    Stage(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The entry with this number, {@link #UNKNOWN} where the list has none. */
    public static Stage of(int code) {
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
