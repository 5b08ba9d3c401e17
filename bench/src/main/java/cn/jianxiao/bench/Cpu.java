package cn.jianxiao.bench;

import java.time.Duration;

/**
 * 处理器时间: what the three processes used.
 *
 * @param job this process: Flink with the job in it
 * @param broker Kafka
 * @param store ClickHouse, its merges in the background included
 */
record Cpu(Duration job, Duration broker, Duration store) {

    Cpu minus(Cpu earlier) {
        return new Cpu(job.minus(earlier.job), broker.minus(earlier.broker), store.minus(earlier.store));
    }

    Duration total() {
        return job.plus(broker).plus(store);
    }
}
