package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.log.Carrier;
import cn.jianxiao.registry.database.Turns;
import cn.jianxiao.registry.exchange.ExchangeProgress;
import cn.jianxiao.registry.exchange.ExchangeRun;
import cn.jianxiao.registry.exchange.ExchangeSource;
import cn.jianxiao.registry.exchange.ExchangeSources;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 轮询调度: polls each source when its time has come, each in a thread of its own, so that one that does not answer holds up no
 * other. Of several instances one at a time polls a source.
 */
public final class ExchangePolls implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ExchangePolls.class);

    /** At once; each holds a connection to the registry. */
    private static final int MOST = 3;

    /** After trouble, where polls are not more frequent anyway. */
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final ExchangeSources sources;
    private final ExchangeProgress progress;
    private final Turns turns;
    private final ExchangeReader reader;
    private final Clock clock;
    private final Carrier.Pace pace;
    private final Carrier watch;
    private final Map<String, Thread> working = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /** @param pace how often it looks whether a poll is due, and how long it waits for one at its end */
    public ExchangePolls(
            ExchangeSources sources,
            ExchangeProgress progress,
            Turns turns,
            ExchangeReader reader,
            Clock clock,
            Carrier.Pace pace) {
        this.sources = sources;
        this.progress = progress;
        this.turns = turns;
        this.reader = reader;
        this.clock = clock;
        this.pace = pace;
        this.watch = new Carrier("exchange-polls", this::look, pace);
    }

    /** Begins; once. */
    public void start() {
        watch.start();
    }

    /** Ends when the batches under way are durable, or patience is at its end. */
    @Override
    public void close() {
        closing = true;
        watch.close();
        try {
            for (Thread each : working.values()) {
                each.join(pace.patience());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean look() {
        for (ExchangeSource source : sources.all()) {
            if (!closing && working.size() < MOST && !source.paused() && isDue(source)) {
                working.computeIfAbsent(
                        source.name(),
                        name -> Thread.ofPlatform()
                                .name("exchange-" + name)
                                .daemon()
                                .start(() -> poll(source)));
            }
        }
        return false;
    }

    private boolean isDue(ExchangeSource source) {
        ExchangeRun run = progress.run(source.name());
        Optional<Instant> last = run.begunAt();
        boolean soon = !run.trouble().isEmpty() && AGAIN.compareTo(source.pollEvery()) < 0;
        return run.asked()
                || last.isEmpty()
                || !last.get().plus(soon ? AGAIN : source.pollEvery()).isAfter(clock.instant())
                || isCutOff(run);
    }

    /** Another instance may be at it: whose turn it is will tell. */
    private static boolean isCutOff(ExchangeRun run) {
        return run.begunAt().isPresent() && run.endedAt().isEmpty();
    }

    private void poll(ExchangeSource source) {
        try {
            turns.inTurn(source.name(), () -> reader.poll(source, () -> isWanted(source)));
        } catch (RuntimeException e) { // whatever the registry says, it may be better later
            LOG.warn("Exchange database {} waits: {}", source.name(), e.toString());
        } finally {
            working.remove(source.name());
        }
    }

    private boolean isWanted(ExchangeSource source) {
        return !closing
                && sources.find(source.name())
                        .filter(now -> !now.paused() && now.url().equals(source.url()))
                        .isPresent();
    }
}
