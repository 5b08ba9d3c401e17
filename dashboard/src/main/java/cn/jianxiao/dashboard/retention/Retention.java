package cn.jianxiao.dashboard.retention;

/** 保留期: takes out what is kept no longer. It is asked to once an hour; being asked twice does no harm. */
public interface Retention {

    /** Of the thread in which it works. */
    String name();

    /** Takes out what is due by the settings in force. */
    void expire();
}
