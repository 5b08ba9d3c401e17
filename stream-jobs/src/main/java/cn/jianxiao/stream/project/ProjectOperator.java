package cn.jianxiao.stream.project;

import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.settings.ClockSettingsText;
import cn.jianxiao.sql.row.CalendarRows;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.store.EncodedRow;
import java.time.Instant;
import java.util.Map;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
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
 * measured once. A {@link Bundle} ends with time moving on, with a checkpoint, when it is full, and after a moment at the
 * latest; in a flood of records after a second, for which time waits too; at once where an {@linkplain EarlierLife earlier
 * life} may have ended one there.
 */
public final class ProjectOperator extends AbstractStreamOperator<EncodedRow>
        implements TwoInputStreamOperator<Incoming, String, EncodedRow>,
                Triggerable<String, VoidNamespace>,
                BoundedMultiInput {

    private static final long serialVersionUID = 1;

    /** As process functions call theirs, so that savepoints of the release that had one can be restored. */
    private static final String TIMERS = "user-timers";

    private static final long LONGEST_WAIT_MS = 200;

    private final long asOf;
    private final InitiationMatters initiation;
    private final String shipped;
    private transient ValueState<ProjectState> states;
    private transient KeptBeside kept;
    private transient Bundle bundle;
    private transient JobSurroundings around;
    private transient SettingsInForce inForce;
    private transient EarlierLife earlierLife;
    private transient boolean restored;
    private transient boolean outdated;
    private transient boolean waiting;
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
        kept = new KeptBeside(context.getOperatorStateStore());
        inForce = kept.settings(shipped);
        outdated = restored && kept.isOfFirstRelease();
    }

    @Override
    public void open() throws Exception {
        super.open();
        states = getPartitionedState(new ValueStateDescriptor<>("project", ProjectStateSerializer.INSTANCE));
        bundle = new Bundle();
        earlierLife = earlierLife();
        around = surroundings();
    }

    private JobSurroundings surroundings() {
        StreamRecord<EncodedRow> row = new StreamRecord<>(null);
        InternalTimerService<VoidNamespace> timers =
                getInternalTimerService(TIMERS, VoidNamespaceSerializer.INSTANCE, this);
        return new JobSurroundings(
                new JobSurroundings.Common(
                        new Linking(initiation),
                        earlierLife,
                        timers,
                        asOf,
                        encoded -> output.collect(row.replace(encoded))),
                () -> inForce);
    }

    @Override
    public void processElement1(StreamRecord<Incoming> element) throws Exception {
        String key = (String) getCurrentKey();
        ProjectState state = bundle.project(key);
        if (state == null) {
            state = stateOfCurrentKey();
            bundle.hold(key, state);
        }
        new Dossier(state, around).receive(element.getValue());
        bundle.count(now());
        if (bundle.isFull()) {
            endBundle();
        } else if (earlierLife.mayHaveRead(
                element.getValue().envelope().content().receivedAt())) {
            settle();
        }
        if (!waiting) {
            waitAMoment();
        }
    }

    private void waitAMoment() {
        waiting = true;
        getProcessingTimeService().registerTimer(now() + LONGEST_WAIT_MS, now -> {
            waiting = false;
            if (bundle.mayGrow(now())) {
                waitAMoment();
            } else {
                endBundle();
            }
        });
    }

    private long now() {
        return getProcessingTimeService().getCurrentProcessingTime();
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
            CalendarRows.of(inForce.settings()).forEach(around::write);
        }
    }

    private void measureEverythingAgain(SettingsInForce before) throws Exception {
        JobSurroundings past = around.under(before);
        this.<String>getKeyedStateBackend()
                .applyToAllKeys(
                        VoidNamespace.INSTANCE,
                        VoidNamespaceSerializer.INSTANCE,
                        new ValueStateDescriptor<>("project", ProjectStateSerializer.INSTANCE),
                        (key, each) -> {
                            ProjectState state = each.value();
                            bundle.sumUpLater(key, state, new Dossier(state, around).settleAll(past));
                            each.update(state);
                        });
    }

    @Override
    public void processWatermark1(Watermark mark) throws Exception {
        held = mark;
        if (mark.equals(Watermark.MAX_WATERMARK) || !bundle.mayGrow(now())) {
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
        kept.keep(inForce, outdated);
    }

    @Override
    public void endInput(int input) throws Exception {
        endBundle();
    }

    @Override
    public void onEventTime(InternalTimer<String, VoidNamespace> timer) throws Exception {
        ProjectState state = states.value();
        if (state != null) {
            new Dossier(state, around).wake();
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
        for (Map.Entry<String, Bundle.Measured> each : bundle.takeMeasured().entrySet()) {
            setCurrentKey(each.getKey());
            ProjectState known = states.value();
            ProjectState state = known == null ? each.getValue().state() : known;
            new Dossier(state, around).sumUp(each.getValue().stages());
            if (known == null) { // a batch run forgets a project when it turns to another, the one at hand too
                states.update(state);
            }
        }
    }

    /** Measures what the bundle touched, then lets time move on as far as it has come meanwhile. */
    private void settle() throws Exception {
        for (Map.Entry<String, ProjectState> each : bundle.takeOut().entrySet()) {
            setCurrentKey(each.getKey());
            bundle.sumUpLater(each.getKey(), each.getValue(), new Dossier(each.getValue(), around).settle());
            states.update(each.getValue());
        }
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
        return new EarlierLife(restored || again || asOf == Long.MAX_VALUE, now());
    }

    private ProjectState stateOfCurrentKey() throws Exception {
        ProjectState known = states.value();
        return known == null ? new ProjectState() : known;
    }
}
