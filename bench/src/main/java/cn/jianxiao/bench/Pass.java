package cn.jianxiao.bench;

import java.time.Duration;

/**
 * 一次测量: one run of one stage.
 *
 * @param round from 1; passes of one round ran one after the other and may be compared
 * @param events as the stage itself counted them
 * @param wall from handing the job in until everything was done, stored where it is stored
 */
record Pass(Stage stage, int round, long events, Duration wall, Cpu cpu) {

    double eventsPerSecond() {
        return events / seconds(wall);
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
