package cn.jianxiao.approval.event;

/** 审批流程类型 (SPLCLX). */
public enum FlowType implements Coded {
    UNKNOWN(0, "未知"),
    GOVERNMENT_BUILDING(1, "政府投资房屋建筑"),
    GOVERNMENT_LINEAR(2, "政府投资线性工程"),
    SOCIAL_GENERAL(3, "一般社会投资"),
    SOCIAL_SMALL(4, "小型社会投资"),
    SOCIAL_LAND_WITH_PLAN(5, "带方案出让用地社会投资"),
    INDUSTRY(6, "工业"),
    TRANSPORT(7, "交通"),
    WATER(8, "水利"),
    ENERGY(9, "能源"),
    OTHER(10, "其他");

    private static final FlowType[] ENTRIES = values();

    private final int code;
    private final String title;

    FlowType(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The entry with this number, {@link #UNKNOWN} where the list has none. */
    public static FlowType of(int code) {
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
