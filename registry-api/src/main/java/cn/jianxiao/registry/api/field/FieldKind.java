package cn.jianxiao.registry.api.field;

/** 字段类型. */
enum FieldKind {
    TEXT,
    NUMBER,
    DAY,
    CHOICE
}
