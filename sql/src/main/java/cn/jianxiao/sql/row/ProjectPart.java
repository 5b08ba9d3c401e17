package cn.jianxiao.sql.row;

/** 项目或阶段: what a {@link ProjectTimesRow} is about. */
public enum ProjectPart implements Numbered {
    PROJECT(1),
    STAGE(2);

    private final int number;

    ProjectPart(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
