package cn.jianxiao.reports.sheet;

/** What a column holds, which decides its number format and alignment. */
public enum CellKind {
    TEXT("@", true),
    COUNT("#,##0", false),
    RANK("0", false),
    /** A share between 0 and 1. */
    PERCENT("0.0%", false),
    DAYS("0.0", false),
    DATE("yyyy-mm-dd", true),
    TIME("yyyy-mm-dd hh:mm", true);

    private final String format;
    private final boolean leftAligned;

    CellKind(String format, boolean leftAligned) {
        this.format = format;
        this.leftAligned = leftAligned;
    }

    String format() {
        return format;
    }

    boolean isLeftAligned() {
        return leftAligned;
    }
}
