package cn.jianxiao.approval.project;

/** 里程碑规则 (LCBSXLX): when a stage has ended. */
public enum Milestone {
    /** 1: when all of its milestone matters have. */
    ALL,
    /** 2: when any of them has. */
    ANY
}
