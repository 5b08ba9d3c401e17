package cn.jianxiao.approval.clock;

/** 用时类别: whose time it is. The four add up to a case's span. */
public enum TimeKind {
    /** 受理前: from the application to its acceptance. */
    BEFORE_ACCEPTANCE("受理前"),
    /** 审批用时: the government's own. */
    GOVERNMENT("审批"),
    /** 补正: the applicant's. */
    CORRECTION("补正"),
    /** 特别程序. */
    SPECIAL("特别程序");

    private final String title;

    TimeKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
