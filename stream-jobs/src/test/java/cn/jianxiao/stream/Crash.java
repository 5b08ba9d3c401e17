package cn.jianxiao.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * One failure at a planned moment. All of it is static, since the copies of a job's parts, and their restarts, must
 * share it.
 */
final class Crash {

    private static final int ROWS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static volatile WorstMoment planned = WorstMoment.ROWS_STORED_AFTER_A_COMPLETE_CHECKPOINT;
    private static volatile boolean over = true;
    private static volatile boolean checkpointComplete;
    private static volatile boolean otherStored;

    private Crash() {}

    static synchronized void plan(WorstMoment moment) {
        planned = moment;
        checkpointComplete = false;
        otherStored = false;
        over = false;
    }

    static boolean happened() {
        return over;
    }

    static void checkpointIsComplete() {
        checkpointComplete = true;
    }

    /** A row was written. */
    static boolean isDueAfter(int rowsSinceFlush) {
        return isPlanned(WorstMoment.ROWS_STORED_AFTER_A_COMPLETE_CHECKPOINT)
                && checkpointComplete
                && rowsSinceFlush >= ROWS;
    }

    /** A writer is about to store its rows for a checkpoint: the second one waits until the first has. */
    static boolean isDueBeforeFlush(int writer, int rowsSinceFlush) {
        if (!isPlanned(WorstMoment.ROWS_STORED_FOR_A_CHECKPOINT_THAT_IS_NEVER_COMPLETE)
                || writer == 0
                || rowsSinceFlush < ROWS) {
            return false;
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!otherStored && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        return otherStored;
    }

    /** A writer has stored its rows for a checkpoint and did not say so yet. */
    static boolean isDueAfterFlush(int writer, int rowsSinceFlush) {
        otherStored |= writer == 0 && rowsSinceFlush > 0;
        return isPlanned(WorstMoment.BETWEEN_THE_FLUSH_AND_ITS_ACKNOWLEDGEMENT) && rowsSinceFlush >= ROWS;
    }

    static synchronized void now() throws IOException {
        if (!over) {
            over = true;
            throw new IOException("planned failure: " + planned);
        }
    }

    private static boolean isPlanned(WorstMoment moment) {
        return !over && planned == moment;
    }
}
