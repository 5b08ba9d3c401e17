package cn.jianxiao.bench;

import cn.jianxiao.stream.intake.Incoming;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.flink.api.common.functions.FilterFunction;

/** 失足: lets every record through and fails once, at the record it was told. */
final class Stumble implements FilterFunction<Incoming> {

    private static final long serialVersionUID = 1;
    private static final long NEVER = -1;

    /** Static, since the job's copies must share it over their restarts. */
    private static final AtomicLong LEFT = new AtomicLong(NEVER);

    /** Has the job fail after so many more records. */
    static void after(long records) {
        LEFT.set(records);
    }

    static boolean happened() {
        return LEFT.get() < 0;
    }

    @Override
    public boolean filter(Incoming incoming) {
        if (LEFT.get() >= 0 && LEFT.getAndDecrement() == 0) {
            throw new IllegalStateException("planned failure");
        }
        return true;
    }
}
