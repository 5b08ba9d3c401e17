package cn.jianxiao.ingest.load;

/** 旁观者: follows how a file is gone through, from another thread. */
public interface Watcher {

    /** Follows nothing and never gives up. */
    Watcher NOBODY = new Watcher() {};

    /** Whether to give it up; asked between batches. */
    default boolean isGivenUp() {
        return false;
    }

    /**
     * How far it is.
     *
     * @param share of the file that was read, from 0 to 1
     */
    default void progress(long received, long refused, double share) {}
}
