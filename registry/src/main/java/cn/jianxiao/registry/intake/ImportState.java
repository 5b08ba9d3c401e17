package cn.jianxiao.registry.intake;

/** 导入状态 of a file. */
public enum ImportState {
    RUNNING,
    /** Every record is in the account. */
    DONE,
    /** Given up by a person; what was sent before stays. */
    CANCELLED,
    /** The file could not be read to its end, or the records not be kept. */
    FAILED,
    /** The process ended in the middle: the file has to be brought in again, which does no harm. */
    INTERRUPTED
}
