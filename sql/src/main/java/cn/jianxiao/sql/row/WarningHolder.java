package cn.jianxiao.sql.row;

/** 督办层级; see {@link cn.jianxiao.approval.warning.Holder}. */
public enum WarningHolder implements Numbered {
    DEPARTMENT(1),
    REFORM_OFFICE(2),
    DISTRICT_LEADER(3);

    private final int number;

    WarningHolder(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
