package cn.jianxiao.ingest.step;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 接收: takes records through the steps. It keeps nothing between two of them: duplicates and parts that come before
 * their projects are told apart later, by the stream.
 */
public final class Intake {

    private final List<TimedStep> steps;
    private final StepMeter meter;
    private final Clock clock;
    private final Duration patience;

    /**
     * @param patience how long a batch waits to become durable
     */
    public Intake(Outbox outbox, MeterRegistry meters, Clock clock, Duration patience) {
        meter = new StepMeter(meters);
        steps = Stream.of(new Decode(), new Normalise(), new CheckForm(), new CheckMeaning(), new Publish(outbox))
                .map(step -> new TimedStep(step, meter.timer(step)))
                .toList();
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Takes the records of one batch and returns when all of them are durable.
     *
     * @param raw each record's text as it came
     * @param batch the batch's name, may be empty
     * @throws OutboxUnavailable when they cannot be made durable in time; some may be
     */
    public Account take(RecordKind kind, Iterator<String> raw, String batch) {
        AccountBuilder account = new AccountBuilder();
        Acknowledgements open = new Acknowledgements(patience);
        while (raw.hasNext()) {
            Draft draft = new Draft(kind, raw.next(), batch, clock.instant());
            through(draft);
            open.add(draft.acknowledged());
            account.add(draft);
        }
        open.await();
        return account.build();
    }

    private void through(Draft draft) {
        for (TimedStep step : steps) {
            step.apply(draft);
        }
        meter.ended(draft);
    }
}
