package cn.jianxiao.stream.project;

import cn.jianxiao.approval.calendar.Calendars;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.sql.row.Row;
import cn.jianxiao.sql.row.RowBinary;
import cn.jianxiao.stream.store.EncodedRow;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.streaming.api.operators.InternalTimerService;

/** 作业环境: what the running job gives to the project of the current key: settings, time, timers and a way out for rows. */
final class JobSurroundings implements Surroundings {

    /** What is the same whatever settings hold. */
    record Common(
            Linking linking,
            EarlierLife earlierLife,
            InternalTimerService<VoidNamespace> timers,
            long asOf,
            Consumer<EncodedRow> output) {}

    private final Common common;
    private final Supplier<SettingsInForce> settings;
    private final RowBinary desk = new RowBinary();

    JobSurroundings(Common common, Supplier<SettingsInForce> settings) {
        this.common = common;
        this.settings = settings;
    }

    /** The same under other settings. */
    JobSurroundings under(SettingsInForce others) {
        return new JobSurroundings(common, () -> others);
    }

    @Override
    public Linking linking() {
        return common.linking();
    }

    @Override
    public ClockSettings settings() {
        return settings.get().settings();
    }

    @Override
    public Calendars calendars() {
        return settings.get().calendars();
    }

    /** A bounded input's end tells nothing about the time. */
    @Override
    public long time() {
        if (isEnded()) {
            return common.asOf() == Long.MAX_VALUE ? Long.MIN_VALUE : common.asOf();
        }
        return Math.min(common.timers().currentWatermark(), common.asOf());
    }

    private boolean isEnded() {
        return common.timers().currentWatermark() == Long.MAX_VALUE;
    }

    @Override
    public EarlierLife earlierLife() {
        return common.earlierLife();
    }

    @Override
    public void write(Row each) {
        common.output().accept(EncodedRow.of(each, desk));
    }

    @Override
    public void wakeAt(long moment) {
        if (moment <= common.asOf() && !isEnded()) {
            common.timers().registerEventTimeTimer(VoidNamespace.INSTANCE, moment);
        }
    }

    @Override
    public void forget(long moment) {
        common.timers().deleteEventTimeTimer(VoidNamespace.INSTANCE, moment);
    }
}
