package cn.jianxiao.approval.clock;

import cn.jianxiao.code.ReasonCode;

/** 计时疑点: what was odd about a case's events and how it was repaired. None of them stops the count. */
public enum TimelineReason implements ReasonCode {
    /** No 接件: the first event stands for it. */
    RECEIPT_MISSING,
    /** Ended or handled without 受理: there is no clock. */
    ACCEPTANCE_MISSING,
    /** A pause began while one of its kind was running: the first beginning counts. */
    PAUSE_REPEATED,
    /** A pause ended that had not begun: passed over. */
    PAUSE_NOT_BEGUN,
    /** A pause was never closed: it runs to the end of the case. */
    PAUSE_UNCLOSED,
    /** A pause ended before it began, in a case that has ended: it runs from the earlier to the later. */
    PAUSE_REVERSED,
    /** Two steps follow each other within two seconds, as systems write them to keep an order: both count as they stand. */
    SECONDS_APART,
    /**
     * Its events came under several versions of its flow: the limit, stage and flow type named last count, and a step that
     * came once per version counts once.
     */
    FLOW_VERSIONS,
    /** Something happened after the end: passed over. */
    EVENT_AFTER_END,
    /** A status outside the vocabulary: kept, without effect. */
    STATUS_UNKNOWN;

    @Override
    public String code() {
        return name();
    }

    @Override
    public boolean hard() {
        return false;
    }
}
