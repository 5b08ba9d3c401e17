package cn.jianxiao.ingest.step;

import cn.jianxiao.approval.event.Received;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.ingest.Findings;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 在办记录: one record on its way through the steps, with what each has made of it. */
final class Draft {

    private final RecordKind kind;
    private final String raw;
    private final String batch;
    private final Instant now;
    private final Arrival arrival;
    private final RuleSet rules;
    private final Findings findings = new Findings();
    private Instant receivedAt;
    private ObjectNode fields = JsonNodeFactory.instance.objectNode();
    private @Nullable Received content;
    private boolean waits;
    private Future<?> acknowledged = CompletableFuture.completedFuture(null);

    /** @param rules that its codes are read by: those in force when it came */
    Draft(RecordKind kind, String raw, String batch, Instant now, Arrival arrival, RuleSet rules) {
        this.kind = kind;
        this.raw = raw;
        this.batch = batch;
        this.now = now;
        this.receivedAt = now;
        this.arrival = arrival;
        this.rules = rules;
    }

    RecordKind kind() {
        return kind;
    }

    String raw() {
        return raw;
    }

    String batch() {
        return batch;
    }

    /** When it came here. */
    Instant now() {
        return now;
    }

    /** When it came here, or elsewhere before. */
    Instant receivedAt() {
        return receivedAt;
    }

    /** Which moment counts as that of its arrival. */
    Arrival arrival() {
        return arrival;
    }

    /** It arrived elsewhere before. */
    void arrived(Instant earlier) {
        receivedAt = earlier;
    }

    RuleSet rules() {
        return rules;
    }

    Findings findings() {
        return findings;
    }

    /** Whether its event will wait by what is known now. */
    boolean waits() {
        return waits && !refused();
    }

    void awaiting() {
        waits = true;
    }

    boolean refused() {
        return findings.hard();
    }

    /** Empty until the record was decoded. */
    ObjectNode fields() {
        return fields;
    }

    void decoded(ObjectNode object) {
        fields = object;
    }

    /** A field as far as it is a text; for naming the record before its form was checked. */
    String textOf(String name) {
        return fields.path(name).asString("");
    }

    /** Set by the check of form. */
    Received content() {
        return Objects.requireNonNull(content, "the record's form was not checked");
    }

    void formed(Received value) {
        content = value;
    }

    Future<?> acknowledged() {
        return acknowledged;
    }

    void published(Future<?> acknowledgement) {
        acknowledged = acknowledgement;
    }
}
