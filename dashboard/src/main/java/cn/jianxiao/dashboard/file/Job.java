package cn.jianxiao.dashboard.file;

import cn.jianxiao.ingest.load.Watcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 后台作业: goes through a file in the background; can be given up between two batches.
 *
 * @param <R> what comes of it
 */
final class Job<R> implements Runnable, Watcher {

    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    /** What it does. */
    interface Work<R> {

        R go(Watcher watcher) throws Exception;
    }

    private final Work<R> work;
    private final Listener<R> listener;
    private volatile boolean givenUp;

    Job(Work<R> work, Listener<R> listener) {
        this.work = work;
        this.listener = listener;
    }

    void giveUp() {
        givenUp = true;
    }

    @Override
    public boolean isGivenUp() {
        return givenUp;
    }

    @Override
    public void progress(long received, long refused, double share) {
        listener.progress(received, refused, share);
    }

    @Override
    public void run() {
        try {
            listener.ended(work.go(this));
        } catch (RuntimeException why) {
            failed(why);
        } catch (Exception why) {
            failed(new IllegalStateException(why));
        }
    }

    private void failed(RuntimeException why) {
        LOG.warn("A file could not be gone through", why);
        listener.failed(why);
    }
}
