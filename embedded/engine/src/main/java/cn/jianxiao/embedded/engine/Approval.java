package cn.jianxiao.embedded.engine;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** 审批作业, as this installation runs it. */
final class Approval {
    private Approval() {}

    static void build(StreamExecutionEnvironment environment, String bootstrap) {
        environment
                .fromSequence(0, Long.MAX_VALUE)
                .map(number -> {
                    Thread.sleep(1_000);
                    return number;
                })
                .returns(Long.class)
                .sinkTo(new DiscardingSink<>());
    }
}
