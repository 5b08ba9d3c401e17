package cn.jianxiao.stream.project;

import cn.jianxiao.approval.calendar.Calendars;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.settings.ClockSettingsText;
import cn.jianxiao.sql.row.CalendarRows;
import cn.jianxiao.sql.row.Row;
import cn.jianxiao.sql.row.RowBinary;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.store.EncodedRow;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeutils.base.IntSerializer;
import org.apache.flink.api.common.typeutils.base.StringSerializer;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.BoundedMultiInput;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.Triggerable;
import org.apache.flink.streaming.api.operators.TwoInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.jspecify.annotations.Nullable;

/**
 * 按项目处理: carries a project's records, the passing of time and changes of the settings to its {@link Dossier}. One state
 * and one timer per project, which waits for the first moment at which anything in the project changes.
 *
 * <p>Records are taken in one by one, but what they change is measured in bundles: a case that ten records touched is
 * measured once. A bundle ends with time moving on, with a checkpoint, when it is full, and after a moment at the latest;
 * in a flood of records after a second, for which time waits too; at once where an {@linkplain EarlierLife earlier life} may have ended one there.
 */
public final class ProjectOperator extends AbstractStreamOperator<EncodedRow>
        implements TwoInputStreamOperator<Incoming, String, EncodedRow>,
                Triggerable<String, VoidNamespace>,
                BoundedMultiInput {

    private static final long serialVersionUID = 1;

    /** As process functions call theirs, so that savepoints of the release that had one can be restored. */
    private static final String TIMERS = "user-timers";

    private static final int LONGEST_BUNDLE = 100_000;
    private static final int MOST_PROJECTS = 20_000;
    private static final long LONGEST_WAIT_MS = 200;

    /** From so many records on, a bundle is a flood's: it may wait for longer, and time with it. */
    private static final int FLOOD = 2_000;

    private static final long LONGEST_FLOOD_MS = 1_000;

    private final long asOf;
    private final InitiationMatters initiation;
    private final String shipped;
    private transient Linking linking;
    private transient ValueState<ProjectState> states;
    private transient ListState<String> keptSettings;
    private transient ListState<Integer> keptForm;
    private transient InternalTimerService<VoidNamespace> timers;
    private transient Map<String, ProjectState> bundle;
    private transient Map<String, Set<Stage>> toSumUp;
    private transient StreamRecord<EncodedRow> row;
    private transient Present present;
    private transient SettingsInForce inForce;
    private transient EarlierLife earlierLife;
    private transient boolean restored;
    private transient boolean outdated;
    private transient boolean waiting;
    private transient int bundled;
    private transient long begun;
    private transient @Nullable Watermark held;

    /**
     * @param asOf the moment at which time stops in a run over a bounded input, whose end otherwise tells nothing about
     *     the time; null in a live run
     * @param initiation which matters come under a project's own code only (GD6)
     * @param settings until others come by the second input
     */
    @SuppressWarnings("NullAway.Init") // what is transient is there from open() on
    public ProjectOperator(@Nullable Instant asOf, InitiationMatters initiation, ClockSettings settings) {
        this.asOf = asOf == null ? Long.MAX_VALUE : asOf.toEpochMilli();
        this.initiation = initiation;
        this.shipped = ClockSettingsText.write(settings);
    }

    @Override
    public void initializeState(StateInitializationContext context) throws Exception {
        super.initializeState(context);
        restored = context.isRestored();
        inForce = new SettingsInForce(shipped);
        keptSettings = context.getOperatorStateStore()
                .getUnionListState(new ListStateDescriptor<>("settings", StringSerializer.INSTANCE));
        keptForm = context.getOperatorStateStore()
                .getUnionListState(new ListStateDescriptor<>("form", IntSerializer.INSTANCE));
        outdated = restored && !keptForm.get().iterator().hasNext();
        for (String kept : keptSettings.get()) {
            inForce = inForce.learning(kept);
        }
    }

    @Override
    public void open() throws Exception {
        super.open();
        linking = new Linking(initiation);
        states = getPartitionedState(new ValueStateDescriptor<>("project", ProjectStateSerializer.INSTANCE));
        timers = getInternalTimerService(TIMERS, VoidNamespaceSerializer.INSTANCE, this);
        bundle = new LinkedHashMap<>();
        toSumUp = new LinkedHashMap<>();
        row = new StreamRecord<>(null);
        present = new Present(null);
        earlierLife = earlierLife();
    }

    @Override
    public void processElement1(StreamRecord<Incoming> element) throws Exception {
        String key = (String) getCurrentKey();
        ProjectState state = bundle.get(key);
        if (state == null) {
            state = stateOfCurrentKey();
            bundle.put(key, state);
        }
        new Dossier(state, present).receive(element.getValue());
        if (bundled++ == 0) {
            begun = getProcessingTimeService().getCurrentProcessingTime();
        }
        if (bundled >= LONGEST_BUNDLE
                || bundle.size() >= MOST_PROJECTS
                || earlierLife.mayHaveRead(
                        element.getValue().envelope().content().receivedAt())) {
            settle();
        }
        if (!waiting) {
            waitAMoment();
        }
    }

    private void waitAMoment() {
        waiting = true;
        long due = getProcessingTimeService().getCurrentProcessingTime() + LONGEST_WAIT_MS;
        getProcessingTimeService().registerTimer(due, now -> {
            waiting = false;
            if (mayGrow()) {
                waitAMoment();
            } else {
                endBundle();
            }
        });
    }

    /** Whether so much comes that what is measured together is worth more than being measured at once. */
    private boolean mayGrow() {
        return bundled >= FLOOD && getProcessingTimeService().getCurrentProcessingTime() - begun < LONGEST_FLOOD_MS;
    }

    /** Other settings: what was measured by those before is measured again. */
    @Override
    public void processElement2(StreamRecord<String> element) throws Exception {
        if (element.getValue().isEmpty()) {
            return; // of a job whose settings do not change
        }
        settle();
        SettingsInForce before = inForce;
        inForce = before.learning(element.getValue());
        if (inForce != before) {
            tellCalendars();
            measureEverythingAgain(before);
            endBundle();
        }
    }

    /** So that queries count by the same days; all instances learn the same, one tells it. */
    private void tellCalendars() {
        if (getRuntimeContext().getTaskInfo().getIndexOfThisSubtask() == 0) {
            CalendarRows.of(inForce.settings()).forEach(present::write);
        }
    }

    private void measureEverythingAgain(SettingsInForce before) throws Exception {
        Present past = new Present(before);
        this.<String>getKeyedStateBackend()
                .applyToAllKeys(
                        VoidNamespace.INSTANCE,
                        VoidNamespaceSerializer.INSTANCE,
                        new ValueStateDescriptor<>("project", ProjectStateSerializer.INSTANCE),
                        (key, each) -> {
                            ProjectState state = each.value();
                            sumUpLater(key, new Dossier(state, present).settleAll(past));
                            each.update(state);
                        });
    }

    @Override
    public void processWatermark1(Watermark mark) throws Exception {
        held = mark;
        if (mark.equals(Watermark.MAX_WATERMARK) || !mayGrow()) {
            endBundle();
        }
    }

    /** Settings bear no time. */
    @Override
    public void processWatermark2(Watermark mark) {}

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        endBundle();
    }

    @Override
    public void snapshotState(StateSnapshotContext context) throws Exception {
        super.snapshotState(context);
        keptSettings.update(List.of(inForce.text()));
        keptForm.update(outdated ? List.of() : List.of(ProjectStateSerializer.VERSION));
    }

    @Override
    public void endInput(int input) throws Exception {
        endBundle();
    }

    @Override
    public void onEventTime(InternalTimer<String, VoidNamespace> timer) throws Exception {
        ProjectState state = states.value();
        if (state != null) {
            new Dossier(state, present).wake();
            states.update(state);
        }
    }

    @Override
    public void onProcessingTime(InternalTimer<String, VoidNamespace> timer) {
        throw new IllegalStateException("Nobody waits for processing time");
    }

    /** Also sums up each project that was touched since this was done last: once, however often it was measured. */
    private void endBundle() throws Exception {
        settle();
        for (Map.Entry<String, Set<Stage>> each : toSumUp.entrySet()) {
            setCurrentKey(each.getKey());
            new Dossier(stateOfCurrentKey(), present).sumUp(each.getValue());
        }
        toSumUp.clear();
    }

    private void sumUpLater(String project, Set<Stage> stages) {
        toSumUp.computeIfAbsent(project, any -> EnumSet.noneOf(Stage.class)).addAll(stages);
    }

    /** Measures what the bundle touched, then lets time move on as far as it has come meanwhile. */
    private void settle() throws Exception {
        bundled = 0;
        for (Map.Entry<String, ProjectState> each : bundle.entrySet()) {
            setCurrentKey(each.getKey());
            sumUpLater(each.getKey(), new Dossier(each.getValue(), present).settle());
            states.update(each.getValue());
        }
        bundle.clear();
        if (held != null) {
            Watermark mark = held;
            held = null;
            processWatermark(mark);
            if (outdated) {
                outdated = false;
                measureEverythingAgain(inForce); // an earlier release did not look at projects as such
            }
        }
    }

    /** A live job may always follow one whose checkpoints were lost; one over a bounded input begins with an empty store. */
    private EarlierLife earlierLife() {
        boolean again = getRuntimeContext().getTaskInfo().getAttemptNumber() > 0;
        return new EarlierLife(
                restored || again || asOf == Long.MAX_VALUE,
                getProcessingTimeService().getCurrentProcessingTime());
    }

    private ProjectState stateOfCurrentKey() throws Exception {
        ProjectState known = states.value();
        return known == null ? new ProjectState() : known;
    }

    private final class Present implements Surroundings {

        private final RowBinary desk = new RowBinary();
        private final @Nullable SettingsInForce other;

        /** @param other settings than those in force */
        Present(@Nullable SettingsInForce other) {
            this.other = other;
        }

        private SettingsInForce inForce() {
            return other == null ? inForce : other;
        }

        @Override
        public Linking linking() {
            return linking;
        }

        @Override
        public ClockSettings settings() {
            return inForce().settings();
        }

        @Override
        public Calendars calendars() {
            return inForce().calendars();
        }

        @Override
        public long time() {
            long watermark = timers.currentWatermark();
            if (watermark == Long.MAX_VALUE) {
                return asOf == Long.MAX_VALUE ? Long.MIN_VALUE : asOf;
            }
            return Math.min(watermark, asOf);
        }

        @Override
        public EarlierLife earlierLife() {
            return earlierLife;
        }

        @Override
        public void write(Row each) {
            output.collect(row.replace(EncodedRow.of(each, desk)));
        }

        @Override
        public void wakeAt(long moment) {
            boolean ended = timers.currentWatermark() == Long.MAX_VALUE;
            if (moment <= asOf && !ended) {
                timers.registerEventTimeTimer(VoidNamespace.INSTANCE, moment);
            }
        }

        @Override
        public void forget(long moment) {
            timers.deleteEventTimeTimer(VoidNamespace.INSTANCE, moment);
        }
    }
}
