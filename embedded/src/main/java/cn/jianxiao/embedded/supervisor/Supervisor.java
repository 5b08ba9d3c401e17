package cn.jianxiao.embedded.supervisor;

import cn.jianxiao.embedded.instance.Instance;
import cn.jianxiao.embedded.instance.InstanceLock;
import cn.jianxiao.embedded.instance.Processes;
import cn.jianxiao.embedded.instance.Secrets;
import cn.jianxiao.embedded.process.Child;
import cn.jianxiao.embedded.process.ChildFailed;
import cn.jianxiao.embedded.process.ChildSpec;
import cn.jianxiao.embedded.process.Orphans;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 主进程: has the data folder's lock, starts the children in the order in which they need each other, keeps them running
 * and writes down how they are.
 */
public final class Supervisor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RunSettings settings;
    private final Plan plan;
    private final InstanceLock lock;
    private final List<Child> children = new CopyOnWriteArrayList<>();

    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Instance.State state = Instance.State.STARTING;

    private Supervisor(RunSettings settings, Plan plan, InstanceLock lock) {
        this.settings = settings;
        this.plan = plan;
        this.lock = lock;
    }

    /**
     * Takes the data folder; nothing runs yet.
     *
     * @param home the project's folder, where the children's class paths are
     */
    public static Supervisor take(Path home, RunSettings settings)
            throws IOException, InterruptedException, AlreadyRunning {
        var folder = settings.data().make();
        var lock = InstanceLock.tryTake(folder).orElse(null);
        if (lock == null) {
            throw new AlreadyRunning(Instance.of(folder));
        }
        var left = Instance.of(folder);
        if (left.isPresent()) {
            Orphans.end(left.get(), Plan.mark(settings));
        }
        return new Supervisor(settings, Plan.of(home, settings, Secrets.of(folder)), lock);
    }

    /** Starts everything and returns when it serves. */
    public Instance start(Consumer<Step> progress) throws IOException, InterruptedException, ChildFailed {
        progress.accept(Step.STORE);
        var store = plan.clickhouse();
        if (store != null) {
            keep(store).awaitReady();
        }
        progress.accept(Step.SCHEMA);
        Schema.bringUpToDate(plan.store());
        progress.accept(Step.ENGINE_AND_PAGES);
        var both = List.of(keep(plan.engine()), keep(plan.web()));
        for (var child : both) {
            child.awaitReady();
        }
        return instance();
    }

    /** Tells the command line that nothing more has to be waited for. */
    public Instance declareRunning() {
        state = Instance.State.RUNNING;
        write();
        return instance();
    }

    private Child keep(ChildSpec spec) {
        var child = new Child(spec, this::write);
        children.add(child);
        return child.start();
    }

    public Instance instance() {
        var addresses = plan.addresses();
        return new Instance(
                ProcessHandle.current().pid(),
                Processes.startedAt(ProcessHandle.current()).orElse(Instant.EPOCH),
                state,
                addresses.shown(settings.bind()),
                addresses.local(),
                plan.store().url().toString(),
                addresses.kafka(),
                children.stream().map(Child::status).toList());
    }

    private synchronized void write() {
        try {
            instance().writeTo(settings.data());
        } catch (IOException e) {
            LOG.error(
                    "the state of this run cannot be written to {}",
                    settings.data().run(),
                    e);
        }
    }

    /** Ends the children, the last first, and gives the data folder back. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        state = Instance.State.STOPPING;
        write();
        for (var child : children.reversed()) {
            child.stop(PATIENCE);
        }
        Instance.forget(settings.data());
        lock.close();
    }
}
