package cn.jianxiao.bench;

import cn.jianxiao.stream.intake.Incoming;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFilterFunction;

/** 计数: sees every record that was read and tells how many there were. It stands in both stages, so it favours none. */
final class Counting extends RichFilterFunction<Incoming> {

    private static final long serialVersionUID = 1;
    private static final String RECORDS = "records";

    private final boolean passesOn;
    private transient LongCounter records;

    private Counting(boolean passesOn) {
        this.passesOn = passesOn;
    }

    /** Records end here. */
    static Counting only() {
        return new Counting(false);
    }

    static Counting andPassingOn() {
        return new Counting(true);
    }

    @Override
    public void open(OpenContext context) {
        records = new LongCounter();
        getRuntimeContext().addAccumulator(RECORDS, records);
    }

    @Override
    public boolean filter(Incoming incoming) {
        records.add(1L);
        return passesOn;
    }

    static long of(JobExecutionResult result) {
        Long counted = result.getAccumulatorResult(RECORDS);
        return counted;
    }
}
