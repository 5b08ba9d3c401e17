package cn.jianxiao.stream.store;

import java.io.Serializable;
import java.time.Duration;

/**
 * 写入节奏: when a batch is sent, and how long a failing store is tried. What costs the store is the number of batches: each
 * is a part of each table that is later merged with others. So a trickle is sent soon, and a flood is gathered.
 *
 * @param rows a batch of so many rows is sent at once
 * @param bytes so is one of so many bytes
 * @param few fewer rows than this are a trickle
 * @param delay a trickle is sent after so long
 * @param longest what waits so long is sent whatever its size
 * @param patience a batch that the store still refuses after so long fails the job, which then starts anew from its last
 *     checkpoint
 */
public record SinkPace(int rows, int bytes, int few, Duration delay, Duration longest, Duration patience)
        implements Serializable {

    /** Each writer has two batches, and there may be a writer for each core: together they leave most of the heap. */
    private static final int SHARE_OF_HEAP = 64;

    private static final SinkPace STANDARD = new SinkPace(
            400_000, 64 << 20, 10_000, Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofMinutes(5));

    public static SinkPace standard() {
        return STANDARD;
    }

    /** As it is for a process with so much heap, in bytes. */
    SinkPace within(long heap) {
        return new SinkPace(rows, (int) Math.min(bytes, heap / SHARE_OF_HEAP), few, delay, longest, patience);
    }
}
