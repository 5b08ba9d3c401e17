package cn.jianxiao.sql.row;

/** 预警对象; see {@link cn.jianxiao.approval.warning.Subject}. */
public enum WarningAbout implements Numbered {
    CASE(1),
    PAUSE(2),
    STAGE(3),
    PROJECT(4),
    ARCHIVE(5);

    private final int number;

    WarningAbout(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
