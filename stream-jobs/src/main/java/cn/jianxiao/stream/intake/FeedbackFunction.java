package cn.jianxiao.stream.intake;

import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.FeedbackSet;
import cn.jianxiao.sql.row.FeedbackRow;
import cn.jianxiao.stream.store.EncodedRow;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * 反馈归并 (NA6, NA8): keyed by what a source sent under one id. Each content that is new makes the row of the one in force,
 * each that was there is a duplicate. Feedback never waits and is timed by nobody, so it goes straight to the store.
 */
public final class FeedbackFunction extends KeyedProcessFunction<String, Incoming, EncodedRow> {

    private static final long serialVersionUID = 1;

    private transient ListState<Incoming> contents;

    /** What it is keyed by. */
    public static String keyOf(Incoming incoming) {
        return incoming.envelope().content().source()
                + '\n'
                + incoming.envelope().content().id();
    }

    @Override
    public void open(OpenContext context) {
        contents = getRuntimeContext().getListState(new ListStateDescriptor<>("contents", Incoming.TYPE));
    }

    @Override
    public void processElement(Incoming incoming, Context context, Collector<EncodedRow> out) throws Exception {
        List<Feedback> known = new ArrayList<>();
        for (Incoming each : contents.get()) {
            known.add((Feedback) each.envelope().content());
        }
        FeedbackSet set = new FeedbackSet(known);
        if (!set.add((Feedback) incoming.envelope().content())) {
            out.collect(EncodedRow.of(IntakeRows.duplicate(incoming)));
            return;
        }
        contents.add(incoming);
        out.collect(
                EncodedRow.of(new FeedbackRow(set.latest(), incoming.envelope().batch(), set.isVoided(), set.size())));
        out.collect(EncodedRow.of(IntakeRows.accepted(incoming)));
    }
}
