package cn.jianxiao.registry.field;

import cn.jianxiao.code.graph.Stamp;

/** 字段定义变更: who added or retired a field, or set a form, and when. */
public record FieldChange(String field, What what, Stamp stamp) {

    /** What was done. */
    public enum What {
        /** 新增. */
        DEFINED,
        /** 停用. */
        RETIRED,
        /** 启用: in use once more. */
        REVIVED,
        /** 表单: the fields of the form of that name. */
        FORM_SET
    }
}
