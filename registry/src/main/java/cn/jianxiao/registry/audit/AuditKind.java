package cn.jianxiao.registry.audit;

/** 审计类别: the closed set of what the log is about. Those from {@link #CODE} on are told by the tables of others. */
public enum AuditKind {
    /** 登录和退出. */
    SIGN_IN,
    /** 登录失败和锁定. */
    SIGN_IN_FAILURE,
    /** 接口调用被拒绝. */
    API,
    /** 导出和下载. */
    EXPORT,
    /** 查看隔离记录原文. */
    RAW_RECORD,
    /** 账号. */
    ACCOUNT,
    /** 接口密钥. */
    API_KEY,
    /** 交换库. */
    EXCHANGE,
    /** 通知收件人. */
    NOTIFICATION,
    /** 审计日志本身: rows whose time of retention is over. */
    AUDIT_LOG,
    /** 编码. */
    CODE,
    /** 编码规则. */
    CODE_RULE,
    /** 材料. */
    MATERIAL,
    /** 材料关联配置. */
    MATERIAL_LINK,
    /** 字段和表单. */
    FIELD,
    /** 字段值. */
    FIELD_VALUE,
    /** 计时规则和日历. */
    CLOCK,
    /** 隔离记录的处理. */
    QUARANTINE,
    QUARANTINE_SETTINGS,
    /** 文件导入. */
    FILE,
    /** 导入映射. */
    FILE_MAPPING,
    /** 在办项目. */
    RUNNING,
    /** 补录审核. */
    REVIEW
}
