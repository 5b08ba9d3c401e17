package cn.jianxiao.stream.project;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.sql.row.Row;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.store.EncodedRow;
import java.time.Instant;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * 按项目处理: carries a project's records and the passing of time to its {@link Dossier}. One state per project; timers are
 * never deleted, since two cases may wait for one moment: a timer that nobody waits for any more finds nothing due.
 */
public final class ProjectFunction extends KeyedProcessFunction<String, Incoming, EncodedRow>
        implements CheckpointedFunction {

    private static final long serialVersionUID = 1;

    private final long asOf;
    private final InitiationMatters initiation;
    private transient Linking linking;
    private transient ValueState<ProjectState> states;
    private transient WorkingCalendar calendar;
    private transient boolean restored;

    /**
     * @param asOf the moment at which time stops in a run over a bounded input, whose end otherwise tells nothing about
     *     the time; null in a live run
     * @param initiation which matters come under a project's own code only (GD6)
     */
    public ProjectFunction(@Nullable Instant asOf, InitiationMatters initiation) {
        this.initiation = initiation;
        this.asOf = asOf == null ? Long.MAX_VALUE : asOf.toEpochMilli();
    }

    @Override
    public void initializeState(FunctionInitializationContext context) {
        restored = context.isRestored();
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) {
        // The keyed state is all there is.
    }

    @Override
    public void open(OpenContext context) {
        states = getRuntimeContext().getState(new ValueStateDescriptor<>("project", ProjectStateSerializer.INSTANCE));
        calendar = PublishedCalendar.national();
        linking = new Linking(initiation);
    }

    @Override
    public void processElement(Incoming incoming, Context context, Collector<EncodedRow> out) throws Exception {
        ProjectState known = states.value();
        ProjectState state = known == null ? new ProjectState() : known;
        new Dossier(state, new Present(context.timerService(), out)).receive(incoming);
        states.update(state);
    }

    @Override
    public void onTimer(long moment, OnTimerContext context, Collector<EncodedRow> out) throws Exception {
        ProjectState state = states.value();
        if (state != null) {
            new Dossier(state, new Present(context.timerService(), out)).wake();
            states.update(state);
        }
    }

    private final class Present implements Surroundings {

        private final TimerService timers;
        private final Collector<EncodedRow> out;

        Present(TimerService timers, Collector<EncodedRow> out) {
            this.timers = timers;
            this.out = out;
        }

        @Override
        public Linking linking() {
            return linking;
        }

        @Override
        public CountingRule rule() {
            return CountingRule.standard();
        }

        @Override
        public WorkingCalendar calendar() {
            return calendar;
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
        public boolean restored() {
            return restored;
        }

        @Override
        public void write(Row row) {
            out.collect(EncodedRow.of(row));
        }

        @Override
        public void wakeAt(long moment) {
            if (moment <= asOf) {
                timers.registerEventTimeTimer(moment);
            }
        }
    }
}
