package cn.jianxiao.ingest.step;

/** 记录种类: what a door takes. */
public enum RecordKind {
    EVENT,
    REGISTRATION,
    FEEDBACK
}
