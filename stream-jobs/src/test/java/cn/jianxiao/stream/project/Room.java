package cn.jianxiao.stream.project;

import cn.jianxiao.approval.calendar.Calendars;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.sql.row.Row;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.Origin;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** One project's dossier without Flink: time passes when the test says so, rows go into a store that folds them. */
final class Room implements Surroundings {

    final FoldedRows rows;
    final ProjectState state;
    private final TreeSet<Long> alarms = new TreeSet<>();
    private final Linking linking = new Linking(InitiationMatters.shipped());
    private ClockSettings settings = ClockSettings.shipped();
    private final EarlierLife earlierLife;
    private long time = Long.MIN_VALUE;
    private long offset;

    Room() {
        this(new ProjectState());
    }

    Room(ProjectState state) {
        this(state, new FoldedRows(), EarlierLife.NONE);
    }

    private Room(ProjectState state, FoldedRows rows, EarlierLife earlierLife) {
        this.state = state;
        this.rows = rows;
        this.earlierLife = earlierLife;
    }

    /**
     * The same project in a job that was restored to what this one is now, with the store as it will be by then.
     *
     * @param until when this life will have ended for certain
     */
    Supplier<Room> checkpoint(Instant until) {
        settle();
        byte[] kept = Stored.write(state);
        Set<Long> alarmsThen = Set.copyOf(alarms);
        boolean known = state.turn() > 0;
        return () -> {
            Room next = new Room(
                    known ? Stored.read(kept) : new ProjectState(), rows, new EarlierLife(true, until.toEpochMilli()));
            next.alarms.addAll(alarmsThen);
            next.settings = settings;
            return next;
        };
    }

    /** Receives a record at the next offset. */
    Room receive(Received content) {
        return receive(new Incoming(new Origin("events", 0, offset++), new Envelope("", content)));
    }

    Room receive(Collection<? extends Received> contents) {
        contents.forEach(this::receive);
        return this;
    }

    Room receive(Incoming incoming) {
        return takeIn(incoming).settle();
    }

    /** Takes a record in without measuring what it changes, but where an earlier life may have done so. */
    Room takeIn(Incoming incoming) {
        new Dossier(state, this).receive(incoming);
        return earlierLife.mayHaveRead(incoming.envelope().content().receivedAt()) ? settle() : this;
    }

    /** Measures what was touched. */
    Room settle() {
        Dossier dossier = new Dossier(state, this);
        dossier.sumUp(dossier.settle());
        return this;
    }

    /** Counts time by other settings from now on. */
    Room under(ClockSettings other) {
        Room past = new Room(state, rows, earlierLife);
        past.settings = settings;
        past.time = time;
        settings = other;
        Dossier dossier = new Dossier(state, this);
        dossier.sumUp(dossier.settleAll(past));
        return this;
    }

    /** Lets time pass, with every alarm on the way. */
    Room until(Instant moment) {
        while (!alarms.isEmpty() && alarms.first() <= moment.toEpochMilli()) {
            time = Math.max(time, alarms.pollFirst());
            new Dossier(state, this).wake();
        }
        time = Math.max(time, moment.toEpochMilli());
        return this;
    }

    @Override
    public Linking linking() {
        return linking;
    }

    @Override
    public ClockSettings settings() {
        return settings;
    }

    @Override
    public Calendars calendars() {
        return settings.calendars();
    }

    @Override
    public long time() {
        return time;
    }

    @Override
    public EarlierLife earlierLife() {
        return earlierLife;
    }

    @Override
    public void write(Row row) {
        rows.write(row);
    }

    @Override
    public void wakeAt(long moment) {
        alarms.add(moment);
    }

    @Override
    public void forget(long moment) {
        alarms.remove(moment);
    }

    /** How many moments somebody waits for. */
    int alarms() {
        return alarms.size();
    }
}
