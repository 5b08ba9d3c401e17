package cn.jianxiao.ingest.step;

/** 到达时间: which moment counts as that of a record's arrival. */
public enum Arrival {
    /** When it comes here; what a record says of it is not listened to. */
    NOW,
    /**
     * As the record says by {@code receivedAt}, where it does: records that an earlier installation received keep their
     * arrival, or all that is moved would look late. Never later than now. Only for those who answer for this installation.
     */
    AS_TOLD
}
