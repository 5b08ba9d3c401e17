package cn.jianxiao.ingest.step;

/** 到达时间: which moment counts as that of a record's arrival. */
public enum Arrival {
    /** When it comes here; what a record says of it is not listened to. */
    NOW,
    /**
     * As the record says by {@code receivedAt}, where it does: what an earlier installation or an exchange database
     * received keeps its arrival, or all that is moved would look late. Never later than now; what is refused is refused
     * now. Only for those who answer for this installation.
     */
    AS_TOLD
}
