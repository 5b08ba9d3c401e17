package cn.jianxiao.dashboard.file;

/**
 * 听众: hears from another thread how a file is gone through.
 *
 * @param <R> what comes of it
 */
interface Listener<R> {

    void progress(long received, long refused, double share);

    void ended(R result);

    void failed(RuntimeException why);
}
