package cn.jianxiao.embedded.process;

import cn.jianxiao.embedded.instance.Instance;
import cn.jianxiao.embedded.instance.Processes;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 遗留进程: children whose supervisor was killed. They end by themselves, as a rule within a second, but the next
 * supervisor must not open their files before they have.
 */
public final class Orphans {
    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Orphans() {}

    /**
     * Ends those that the record names and that are provably ours: same id, same beginning, and our mark on the command
     * line.
     *
     * @param mark an argument that only children of this data folder have
     */
    public static void end(Instance record, String mark) throws InterruptedException {
        for (var child : record.children()) {
            var startedAt = child.startedAt();
            if (child.pid() == 0 || startedAt == null) {
                continue;
            }
            var left = Processes.find(child.pid(), startedAt).filter(process -> bears(process, mark));
            if (left.isPresent()) {
                LOG.warn("{} of an earlier start still runs as process {}: it is ended", child.name(), child.pid());
                Ending.end(left.get(), PATIENCE);
            }
        }
    }

    private static boolean bears(ProcessHandle process, String mark) {
        Optional<String[]> arguments = process.info().arguments();
        return arguments.isPresent() && Arrays.asList(arguments.get()).contains(mark);
    }
}
