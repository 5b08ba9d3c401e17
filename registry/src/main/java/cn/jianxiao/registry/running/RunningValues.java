package cn.jianxiao.registry.running;

/** 取值: whose values hold of a project from its confirmation on. */
public enum RunningValues {
    /** 保留登记值. */
    REGISTERED,
    /** 采用清单值, where the list says one. */
    LISTED
}
