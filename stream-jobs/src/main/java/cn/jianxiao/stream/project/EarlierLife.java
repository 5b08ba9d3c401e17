package cn.jianxiao.stream.project;

import java.time.Instant;

/**
 * 前世: what an earlier life of the job may have written after the checkpoint that this life began from. The state does
 * not know of it, the store does. Whatever it wrote must be written over, or it would stay.
 *
 * @param possible whether there may have been one
 * @param until when it had ended for certain, in milliseconds: what was received, or became due, later is news
 */
record EarlierLife(boolean possible, long until) {

    static final EarlierLife NONE = new EarlierLife(false, Long.MIN_VALUE);

    /**
     * Whether it may have read a record. It then may have measured the case as it stood right after that record, and this
     * life must not pass over that moment: only then are its cells and warnings taken back when the case changes.
     */
    boolean mayHaveRead(Instant receivedAt) {
        return possible && receivedAt.toEpochMilli() <= until;
    }

    /** Up to when time may have passed, where by now it has passed up to a moment. */
    long passed(long time) {
        return possible ? Math.max(time, until) : time;
    }

    /** Whether it may have raised a warning that this life has only just begun to wait for. */
    boolean mayHaveRaised(Watch watch) {
        return possible && watch.isPendingAt(until);
    }
}
