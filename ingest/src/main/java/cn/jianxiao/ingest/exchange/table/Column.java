package cn.jianxiao.ingest.exchange.table;

/** 列: the columns of the standard that are read, by their names there. */
public enum Column {
    /** 流水号. */
    LSH,
    /** 地方数据主键. */
    DFSJZJ,
    /** 行政区划代码. */
    XZQHDM,
    /** 数据有效标识: 0 voids the row. */
    SJYXBS,
    /** 数据上传状态. */
    SJSCZT,
    /** 数据无效原因. */
    SJWXYY,
    /** 失败原因. */
    SBYY,
    /** 上传时间. */
    SCSJ,
    /** 更新时间. */
    GXSJ,
    /** 涉密标识 as such columns are called; the standard's own name for it is not known. */
    SFSM,
    SFSMXM,
    /** 项目代码. */
    XMDM,
    /** 项目名称. */
    XMMC,
    /** 工程代码. */
    GCDM,
    /** 前阶段工程代码. */
    QJDGCDM,
    /** 审批流程类型. */
    SPLCLX,
    /** 工程分类. */
    GCFL,
    /** 申报时间. */
    SBSJ,
    /** 审批流程编码. */
    SPLCBM,
    /** 审批流程版本号. */
    SPLCBBH,
    /** 审批阶段序号. */
    SPJDXH,
    /** 对应标准审批阶段序号. */
    DYBZSPJDXH,
    /** 审批事项编码. */
    SPSXBM,
    /** 审批事项版本号. */
    SPSXBBH,
    /** 审批事项名称. */
    SPSXMC,
    /** 是否实行告知承诺制. */
    SFSXGZCNZ,
    /** 审批事项办理时限. */
    SPSXBLSX,
    /** 审批部门编码. */
    SPBMBM,
    /** 审批部门名称. */
    SPBMMC,
    /** 审批事项实例编码. */
    SPSXSLBM,
    /** 并联审批实例编码. */
    BLSPSLBM,
    /** 事项办理时限. */
    SXBLSX,
    /** 办理人. */
    BLR,
    /** 办理状态. */
    BLZT,
    /** 办理意见. */
    BLYJ,
    /** 办理时间. */
    BLSJ,
    /** 特别程序. */
    TBCX,
    /** 特别程序名称. */
    TBCXMC,
    /** 特别程序开始时间. */
    TBCXKSSJ,
    /** 批复日期. */
    PFRQ,
    /** 批复文号. */
    PFWH,
    /** 批复文件标题. */
    PFWJBT,
    /** 证照标识. */
    ZZBS
}
