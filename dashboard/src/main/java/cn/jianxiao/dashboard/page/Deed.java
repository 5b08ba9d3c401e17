package cn.jianxiao.dashboard.page;

/** 操作: something that a dialog does with what its fields say. */
public interface Deed {

    /** What would come of it now. Keeps nothing. */
    Foresight foresee();

    /** Does it, and says what happened or why nothing did. */
    Foresight perform();
}
