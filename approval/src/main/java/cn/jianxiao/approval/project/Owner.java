package cn.jianxiao.approval.project;

/** 用时归属: whose a moment of a project's time is (X7). Each moment is one's alone, so the shares add up to the span. */
public enum Owner {
    /** 审批部门. */
    GOVERNMENT,
    /** 申请人: corrections, and whenever nobody else has anything to do. */
    APPLICANT,
    /** 特别程序 during which nobody below works. */
    SPECIAL,
    /** 技术审查. */
    TECHNICAL,
    /** 中介服务. */
    INTERMEDIARY,
    /** 市政公用. */
    UTILITY
}
