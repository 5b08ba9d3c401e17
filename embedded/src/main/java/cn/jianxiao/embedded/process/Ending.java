package cn.jianxiao.embedded.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ending a process: first politely, then without asking. */
final class Ending {
    private Ending() {}

    /** Returns when the process is gone. */
    static void end(ProcessHandle process, Duration patience) throws InterruptedException {
        process.destroy();
        if (!isGoneWithin(process, patience)) {
            process.destroyForcibly();
            if (!isGoneWithin(process, Duration.ofSeconds(30))) {
                throw new IllegalStateException("process " + process.pid() + " cannot be ended");
            }
        }
    }

    private static boolean isGoneWithin(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("process " + process.pid() + " cannot be waited for", e);
        }
    }
}
