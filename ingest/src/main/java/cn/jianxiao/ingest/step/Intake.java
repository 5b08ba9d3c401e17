package cn.jianxiao.ingest.step;

import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.log.Outbox;
import cn.jianxiao.ingest.log.OutboxUnavailable;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * 接收: takes records through the steps. It keeps nothing between two batches: duplicates and parts that come before their
 * projects are told apart later, by the stream.
 */
public final class Intake {

    /** The most characters of a batch's name: it stands in every record's message. */
    public static final int LONGEST_BATCH_NAME = 200;

    private static final int GROUP = 500;

    private final List<TimedStep> checks;
    private final CodeBook book;
    private final LinkCodes link;
    private final Timer linkTime;
    private final TimedStep publish;
    private final StepMeter meter;
    private final Clock clock;
    private final Duration patience;

    /**
     * @param book what is registered
     * @param patience how long a batch waits to become durable
     */
    public Intake(Outbox outbox, CodeBook book, Linking linking, MeterRegistry meters, Clock clock, Duration patience) {
        this.meter = new StepMeter(meters);
        this.checks = Stream.of(new Decode(), new Normalise(), new CheckForm(), new CheckMeaning())
                .map(this::timed)
                .toList();
        this.book = book;
        this.link = new LinkCodes(book, linking);
        this.linkTime = meter.timer(LinkCodes.NAME);
        this.publish = timed(new Publish(outbox));
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Takes the records of one batch and returns when all of them are durable.
     *
     * @param raw each record's text as it came
     * @param batch the batch's name of at most {@link #LONGEST_BATCH_NAME} characters, may be empty
     * @throws OutboxUnavailable when they cannot be made durable in time; some may be
     */
    public Account take(RecordKind kind, Iterator<String> raw, String batch) {
        return take(kind, raw, batch, verdict -> {});
    }

    /**
     * The same, and tells how each record ended, in their order.
     *
     * @param told hears of a record when it was handed on; it is durable when this method has returned
     */
    public Account take(RecordKind kind, Iterator<String> raw, String batch, Consumer<Verdict> told) {
        return take(kind, raw, batch, Arrival.NOW, told);
    }

    /** The same for records that may have arrived elsewhere before. */
    public Account take(RecordKind kind, Iterator<String> raw, String batch, Arrival arrival, Consumer<Verdict> told) {
        AccountBuilder account = new AccountBuilder();
        Acknowledgements open = new Acknowledgements(patience);
        while (raw.hasNext()) {
            for (Draft draft : linked(checked(kind, raw, batch, arrival))) {
                publish.apply(draft);
                meter.ended(draft);
                open.add(draft.acknowledged());
                account.add(draft);
                told.accept(Verdict.of(draft));
            }
        }
        open.await();
        return account.build();
    }

    /**
     * 试检: says of records what would be said of them if they came now. Nothing is published, nothing is registered; what
     * the registry would say of a registration is not known before it comes.
     *
     * @return a verdict for each record, in their order
     * @throws OutboxUnavailable while the registry does not answer
     */
    public List<Verdict> check(RecordKind kind, Iterator<String> raw) {
        List<Verdict> verdicts = new ArrayList<>();
        while (raw.hasNext()) {
            List<Draft> group = checked(kind, raw, "", Arrival.NOW);
            link.foresee(group);
            group.forEach(draft -> verdicts.add(Verdict.of(draft)));
        }
        return verdicts;
    }

    /** The next few records, checked one by one. */
    private List<Draft> checked(RecordKind kind, Iterator<String> raw, String batch, Arrival arrival) {
        RuleSet rules = book.rules();
        List<Draft> group = new ArrayList<>();
        while (raw.hasNext() && group.size() < GROUP) {
            Draft draft = new Draft(kind, raw.next(), batch, clock.instant(), arrival, rules);
            checks.forEach(step -> step.apply(draft));
            group.add(draft);
        }
        return group;
    }

    private List<Draft> linked(List<Draft> group) {
        linkTime.record(() -> link.apply(group));
        return group;
    }

    private TimedStep timed(IntakeStep step) {
        return new TimedStep(step, meter.timer(step.name()));
    }
}
