package cn.jianxiao.stream.store;

import java.io.Serializable;
import java.time.Duration;

/**
 * 写入节奏: when a batch is sent, and how long a failing store is tried.
 *
 * @param rows a batch of so many rows is sent at once
 * @param bytes so is one of so many bytes
 * @param delay what waits so long is sent whatever its size
 * @param patience a batch that the store still refuses after so long fails the job, which then starts anew from its last
 *     checkpoint
 */
public record SinkPace(int rows, int bytes, Duration delay, Duration patience) implements Serializable {

    private static final SinkPace STANDARD =
            new SinkPace(20_000, 8 << 20, Duration.ofMillis(500), Duration.ofMinutes(5));

    public static SinkPace standard() {
        return STANDARD;
    }
}
