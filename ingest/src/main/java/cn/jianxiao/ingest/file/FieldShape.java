package cn.jianxiao.ingest.file;

/** 字段形态: what stands in a field. */
public enum FieldShape {
    TEXT,
    /** A moment or a day. */
    TIME,
    NUMBER,
    /** An entry of a code list. */
    CODE,
    /** Yes or no. */
    FLAG,
    /** Several texts. */
    LIST
}
