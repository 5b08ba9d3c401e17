package cn.jianxiao.approval.event;

/** 事件标记: what is special about an event. The order is part of the wire form: new ones go to the end. */
public enum EventFlag {
    /** 作废 (SJYXBS = 0): the event is taken out and everything is computed again. */
    VOIDED,
    /** 补录 (SC4): entered after the fact, not counted as timely. */
    BACKFILLED,
    /** 告知承诺 (NA6): decided on the applicant's promise. */
    COMMITMENT
}
