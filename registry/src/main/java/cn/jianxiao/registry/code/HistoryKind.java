package cn.jianxiao.registry.code;

/** 履历种类: what a line of the history is about. Stored by name. */
public enum HistoryKind {
    /** 登记 of the project. */
    REGISTERED,
    /** 项目信息变更. */
    HEAD_CHANGED,
    /** 赋码. */
    ASSIGNED,
    /** 拆分. */
    SPLIT,
    /** 合并. */
    MERGED,
    /** 接管. */
    ADOPTED,
    /** 关联. */
    LINKED,
    /** 变更. */
    CHANGED,
    /** 注销. */
    CANCELLED,
    /** 回收. */
    RECYCLED,
    /** 恢复. */
    RESTORED,
    /** 对应. */
    ALIASED
}
