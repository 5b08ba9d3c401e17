package cn.jianxiao.stream.intake;

import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.stream.store.EncodedRow;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** 退件分流: a rejection belongs to no project, so it goes straight to the account. */
public final class RejectionSplit extends ProcessFunction<Incoming, Incoming> {

    public static final OutputTag<EncodedRow> REJECTED = new OutputTag<>("rejected", EncodedRow.TYPE);

    private static final long serialVersionUID = 1;

    @Override
    public void processElement(Incoming incoming, Context context, Collector<Incoming> out) {
        if (incoming.envelope().content() instanceof Rejection rejection) {
            context.output(REJECTED, EncodedRow.of(IntakeRows.rejected(incoming, rejection)));
        } else {
            out.collect(incoming);
        }
    }
}
