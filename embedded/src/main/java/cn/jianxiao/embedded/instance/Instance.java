package cn.jianxiao.embedded.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * 运行实例: what runs on a data folder, as {@code run/instance.json} tells it to the command line.
 *
 * @param pid of the supervisor
 * @param startedAt when the system says that this process began: an id alone may meanwhile be somebody else's
 * @param address of the pages and the API
 * @param local the same as this machine reaches it
 * @param children in the order in which they were started
 */
public record Instance(
        long pid,
        Instant startedAt,
        State state,
        String address,
        String local,
        String clickhouse,
        String kafka,
        List<ChildStatus> children) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public enum State {
        STARTING,
        RUNNING,
        STOPPING
    }

    /**
     * 子进程状态.
     *
     * @param pid 0 when none runs at the moment
     * @param restarts how often it was started again since the supervisor began
     * @param lastExit how the last one that ended did so; null when none has
     */
    public record ChildStatus(
            String name,
            long pid,
            @Nullable Instant startedAt,
            String state,
            int port,
            int restarts,
            @Nullable Integer lastExit) {}

    /** What the folder says, whether or not it is still true: see {@link #isAlive()}. */
    public static Optional<Instance> of(DataFolder folder) throws IOException {
        if (!Files.exists(folder.instance())) {
            return Optional.empty();
        }
        return Optional.of(JSON.readValue(Files.readString(folder.instance()), Instance.class));
    }

    public void writeTo(DataFolder folder) throws IOException {
        OwnerOnly.write(folder.instance(), json());
    }

    public static void forget(DataFolder folder) throws IOException {
        Files.deleteIfExists(folder.instance());
    }

    public String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }

    /** Whether the supervisor of this record runs now. */
    public boolean isAlive() {
        return process().isPresent();
    }

    public Optional<ProcessHandle> process() {
        return Processes.find(pid, startedAt);
    }
}
