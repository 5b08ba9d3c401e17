package cn.jianxiao.ingest.step;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.log.Outbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The steps before a list of what they sent, at a fixed time. */
final class Sent {

    static final Instant NOW = Instant.parse("2026-02-12T04:00:00Z");

    final List<Envelope> envelopes = new ArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Intake intake;

    Sent() {
        this(CodeBook.EMPTY);
    }

    Sent(CodeBook book) {
        intake = new Intake(
                this::keep,
                book,
                new Linking(InitiationMatters.shipped()),
                meters,
                Clock.fixed(NOW, ZoneOffset.UTC),
                Duration.ofSeconds(1));
    }

    /** Into such an outbox, before any code is registered. */
    static Intake into(Outbox outbox, Duration patience) {
        return new Intake(
                outbox,
                CodeBook.EMPTY,
                new Linking(InitiationMatters.shipped()),
                new SimpleMeterRegistry(),
                Clock.systemUTC(),
                patience);
    }

    Account take(RecordKind kind, String... records) {
        return intake.take(kind, List.of(records).iterator(), "b");
    }

    Received only() {
        if (envelopes.size() != 1) {
            throw new AssertionError(envelopes.size() + " records were sent");
        }
        return envelopes.get(0).content();
    }

    /** Through the wire form, so that nothing is sent that cannot be read. */
    private CompletableFuture<?> keep(Envelope envelope) {
        envelopes.add(EnvelopeCodec.decode(EnvelopeCodec.encode(envelope)));
        return CompletableFuture.completedFuture(null);
    }
}
