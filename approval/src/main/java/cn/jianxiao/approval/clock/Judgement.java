package cn.jianxiao.approval.clock;

/** 时限判定 of an ended case. */
public enum Judgement {
    /** Still open, without a limit or ended in a way that the rule does not judge. */
    NOT_JUDGED,
    /** 提前办结: used less than the limit. */
    EARLY,
    /** 按时办结: used exactly the limit. */
    ON_TIME,
    /** 超期办结. */
    OVERDUE
}
