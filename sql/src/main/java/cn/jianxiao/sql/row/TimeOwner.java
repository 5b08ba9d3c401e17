package cn.jianxiao.sql.row;

/** 用时归属: whose time goes on; see {@link cn.jianxiao.approval.project.Owner}. */
public enum TimeOwner implements Numbered {
    /** Every case has ended. */
    NONE(0),
    GOVERNMENT(1),
    APPLICANT(2),
    SPECIAL(3),
    TECHNICAL(4),
    INTERMEDIARY(5),
    UTILITY(6);

    private final int number;

    TimeOwner(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
