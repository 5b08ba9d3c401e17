package cn.jianxiao.sql.row;

/** 预警级别. */
public enum WarningLevel implements Numbered {
    /** Soon overdue. */
    YELLOW(1),
    /** Overdue. */
    RED(2);

    private final int number;

    WarningLevel(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
