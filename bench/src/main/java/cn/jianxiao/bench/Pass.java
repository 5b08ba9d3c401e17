package cn.jianxiao.bench;

import java.time.Duration;

/**
 * 一次测量: one run of one stage.
 *
 * @param round from 1; passes of one round ran one after the other and may be compared
 * @param events as the stage itself counted them
 * @param accounted how many lines the account in ClickHouse held afterwards, 0 where nothing is stored
 * @param wall from handing the job in until everything was done, stored where it is stored
 */
record Pass(Stage stage, int round, long events, long accounted, Duration wall, Cpu cpu) {

    private static final double MICROS = 1e6;

    /** Whether it saw each record, and stored exactly one line for each where it stores. */
    boolean isSoundFor(long records) {
        return stage == Stage.DECODE || events == records && (!stage.stores() || accounted == records);
    }

    /** Processor time of all processes, in microseconds. */
    double microsPerEvent() {
        return microsPerEvent(cpu.total());
    }

    /** A share of it. */
    double microsPerEvent(Duration share) {
        return seconds(share) * MICROS / events;
    }

    double eventsPerSecond() {
        return events / seconds(wall);
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
