package cn.jianxiao.embedded.process;

/** 子进程所处阶段. */
enum ChildState {
    /** Begun, not serving yet. */
    STARTING,
    READY,
    /** Ended unasked; the next start is due after the back-off. */
    WAITING,
    STOPPED
}
