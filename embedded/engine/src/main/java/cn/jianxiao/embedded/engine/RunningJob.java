package cn.jianxiao.embedded.engine;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt to run the job, from its submission on. */
final class RunningJob {
    private static final Logger LOG = LoggerFactory.getLogger(RunningJob.class);
    private static final long GLANCE_MILLIS = 100;

    private final MiniCluster cluster;
    private final JobID id;
    private final String origin;
    private @Nullable Throwable cause;

    RunningJob(MiniCluster cluster, JobID id, String origin) {
        this.cluster = cluster;
        this.id = id;
        this.origin = origin;
    }

    /** The checkpoint that it continues from, for the log. */
    String origin() {
        return origin;
    }

    /**
     * Waits until every task has its state back and runs. A task that fails for another reason (the store is away) is
     * waited for, because Flink starts it again.
     *
     * @return false when the state cannot be restored, or the job ended
     */
    boolean comesToRun() throws InterruptedException, ExecutionException {
        while (true) {
            var graph = cluster.getExecutionGraph(id).get();
            var failure = graph.getFailureInfo();
            if (failure != null) {
                cause = failure.getException();
            }
            if (graph.getState().isGloballyTerminalState() || RestoreFailure.isIn(cause)) {
                return false;
            }
            if (graph.getState() == JobStatus.RUNNING && allTasksRun(graph)) {
                LOG.info("the job runs, continuing from {}", origin);
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        }
    }

    private static boolean allTasksRun(AccessExecutionGraph graph) {
        for (var task : graph.getAllExecutionVertices()) {
            var state = task.getExecutionState();
            if (state != ExecutionState.RUNNING && state != ExecutionState.FINISHED) {
                return false;
            }
        }
        return true;
    }

    String failure() {
        return cause == null ? "no cause given" : String.valueOf(cause.getMessage());
    }

    @Nullable
    Throwable cause() {
        return cause;
    }

    /** Returns when nothing of it runs any more; its checkpoints stay. */
    void giveUp() throws InterruptedException, ExecutionException {
        if (!cluster.getJobStatus(id).get().isGloballyTerminalState()) {
            cluster.cancelJob(id).get();
        }
        cluster.requestJobResult(id).get();
    }

    /**
     * Waits until a job over a bounded input has come to its end.
     *
     * @throws IOException when it ended otherwise
     */
    void awaitCompletion() throws InterruptedException, ExecutionException, IOException {
        var result = cluster.requestJobResult(id).get();
        if (result.getSerializedThrowable().isPresent()) {
            throw new IOException(
                    "the job failed", result.getSerializedThrowable().get());
        }
    }

    /** @throws IOException always: a job over topics has no end of its own */
    void awaitEnd() throws InterruptedException, ExecutionException, IOException {
        var result = cluster.requestJobResult(id).get();
        throw new IOException(
                "the job has ended", result.getSerializedThrowable().orElse(null));
    }
}
