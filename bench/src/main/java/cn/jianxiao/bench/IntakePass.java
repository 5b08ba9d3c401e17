package cn.jianxiao.bench;

import java.time.Duration;

/**
 * 一次接入测量.
 *
 * @param round from 1; passes of one round ran one after the other and may be compared
 * @param records that Kafka has acknowledged
 * @param callers processor time of those who send, the door's and the broker's
 */
record IntakePass(
        IntakeWay way, int round, long records, Duration wall, Duration callers, Duration door, Duration broker) {

    double perSecond() {
        return records / Pass.seconds(wall);
    }

    /** Processor time of a record, in microseconds. */
    double micros(Duration share) {
        return Pass.seconds(share) * 1e6 / records;
    }
}
