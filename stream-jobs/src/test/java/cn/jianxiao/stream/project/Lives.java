package cn.jianxiao.stream.project;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.stream.intake.Incoming;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * One project's records through a job, in one life or in several. Time passes by leaps between the records, so that
 * warnings are raised too early and taken back; records come in bundles of any length.
 */
final class Lives {

    private static final int RARE = 12;

    private final List<Incoming> records;
    private final Instant asOf;
    private final Random random;
    private Room room = new Room();

    private Lives(List<Incoming> records, Instant asOf, Random random, ClockSettings settings) {
        this(records, asOf, random);
        room.under(settings);
    }

    private Lives(List<Incoming> records, Instant asOf, Random random) {
        this.records = records;
        this.asOf = asOf;
        this.random = random;
    }

    static FoldedRows one(List<Incoming> records, Instant asOf, Random random) {
        Lives lives = new Lives(records, asOf, random);
        lives.run(0, records.size());
        return lives.end();
    }

    /** By other settings than those shipped. */
    static FoldedRows one(List<Incoming> records, Instant asOf, Random random, ClockSettings settings) {
        Lives lives = new Lives(records, asOf, random, settings);
        lives.run(0, records.size());
        return lives.end();
    }

    /** As a batch has it: all at once, and only then time passes. */
    static FoldedRows batch(List<Incoming> records, Instant asOf) {
        Room room = new Room();
        records.forEach(room::takeIn);
        return room.settle().until(asOf).rows;
    }

    /** Each life but the last ends at some moment after its checkpoint; the next begins at the checkpoint. */
    static FoldedRows several(int count, List<Incoming> records, Instant asOf, Random random) {
        return several(count, records, asOf, random, ClockSettings.shipped());
    }

    /** By other settings than those shipped. */
    static FoldedRows several(int count, List<Incoming> records, Instant asOf, Random random, ClockSettings settings) {
        Lives lives = new Lives(records, asOf, random, settings);
        int at = 0;
        for (int life = 1; life < count; life++) {
            int checkpoint = random.nextInt(3) == 0 ? at : at + random.nextInt(records.size() - at + 1);
            int crash = checkpoint + random.nextInt(records.size() - checkpoint + 1);
            lives.run(at, checkpoint);
            Supplier<Room> next = lives.room.checkpoint(asOf);
            lives.run(checkpoint, crash);
            lives.room = next.get();
            at = checkpoint;
        }
        lives.run(at, records.size());
        return lives.end();
    }

    private void run(int from, int to) {
        for (Incoming record : records.subList(from, to)) {
            room.takeIn(record);
            if (random.nextInt(3) == 0) {
                room.settle();
            }
            if (random.nextInt(4) == 0) {
                room.settle();
                room.until(Instant.ofEpochMilli(Math.min(record.occurredAt(0), asOf.toEpochMilli())));
            }
            if (random.nextInt(RARE) == 0) {
                room.settle();
                room.until(asOf); // a pause in what comes: time is the wall clock's
            }
        }
    }

    private FoldedRows end() {
        return room.settle().until(asOf).rows;
    }
}
