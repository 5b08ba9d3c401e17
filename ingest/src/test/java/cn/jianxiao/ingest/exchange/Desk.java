package cn.jianxiao.ingest.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.ingest.code.RegistryBook;
import cn.jianxiao.ingest.log.Outbox;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.database.RegistryDatabase;
import cn.jianxiao.registry.database.SealedPasswords;
import cn.jianxiao.registry.exchange.ExchangeProgress;
import cn.jianxiao.registry.exchange.ExchangeRun;
import cn.jianxiao.registry.exchange.ExchangeSources;
import cn.jianxiao.registry.exchange.ExchangeWish;
import cn.jianxiao.registry.material.LinkConfiguration;
import cn.jianxiao.registry.material.Materials;
import cn.jianxiao.registry.rule.StoredRules;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** One source, its reader, and everything that came out of it; the registry is real, the log a list. */
final class Desk implements AutoCloseable {

    static final String SOURCE = "yz-exchange";
    private static final Stamp STAMP = new Stamp(new Actor("root", "市大数据局"), Instant.EPOCH);

    final List<Envelope> sent = new ArrayList<>();
    final PassingTime time;
    final Intake intake;
    final ExchangeSources sources;
    final ExchangeProgress progress;
    final Materials materials;
    private final HikariDataSource registry;
    private final RegistryBook book;
    private final Path folder;
    private ExchangeReader reader;

    /** @param registryUrl H2 or PostgreSQL, not necessarily empty */
    Desk(String registryUrl, Path folder, Instant start, Outbox log) {
        this.folder = folder;
        time = new PassingTime(start);
        registry = RegistryDatabase.open(registryUrl, "sa", "");
        StoredRules rules = new StoredRules(registry, time);
        CodeRegistry codes = new CodeRegistry(registry, rules, code -> false, time);
        book = new RegistryBook(codes, rules);
        intake = new Intake(
                envelope -> log.send(kept(envelope)),
                book,
                new Linking(InitiationMatters.shipped()),
                new SimpleMeterRegistry(),
                time,
                Duration.ofSeconds(20));
        sources = new ExchangeSources(registry, new SealedPasswords(folder.resolve("exchange.key")));
        progress = new ExchangeProgress(registry);
        materials = new Materials(registry, new LinkConfiguration(registry), codes);
        restart();
    }

    Desk(String registryUrl, Path folder, Instant start) {
        this(registryUrl, folder, start, Desk::durable);
    }

    /** A new process: nothing is remembered but what is in the registry. */
    void restart() {
        reader = new ExchangeReader(
                new Drivers(folder.resolve("drivers")), sources, progress, intake, book, materials, time);
    }

    Desk reading(String url, String user, String password, boolean writeBack) {
        assertThat(sources.add(
                        new ExchangeWish(
                                SOURCE,
                                url,
                                user,
                                Optional.of(password),
                                Duration.ofMinutes(5),
                                Duration.ofMinutes(30),
                                writeBack,
                                Map.of("3", "听证")),
                        STAMP))
                .isEmpty();
        return this;
    }

    /** Polls, and expects no trouble. */
    ExchangeRun poll() {
        ExchangeRun run = poll(() -> true);
        assertThat(run.trouble()).as(run.detail()).isEmpty();
        return run;
    }

    ExchangeRun poll(BooleanSupplier wanted) {
        reader.poll(sources.find(SOURCE).orElseThrow(), wanted);
        return progress.run(SOURCE);
    }

    List<ApprovalEvent> events() {
        return all(ApprovalEvent.class);
    }

    List<CodeRegistration> registrations() {
        return all(CodeRegistration.class);
    }

    List<Rejection> rejections() {
        return all(Rejection.class);
    }

    private <T> List<T> all(Class<T> kind) {
        return sent.stream()
                .map(Envelope::content)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private Envelope kept(Envelope envelope) {
        sent.add(EnvelopeCodec.decode(EnvelopeCodec.encode(envelope)));
        return envelope;
    }

    private static Future<?> durable(Envelope envelope) {
        return CompletableFuture.completedFuture(envelope);
    }

    @Override
    public void close() {
        registry.close();
    }
}
