package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.ApprovalEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Holds a property over {@linkplain RandomCases random histories}: 10,000, or 1,000,000 in a long run. A failure names
 * its seed, how to repeat it, and the smallest history that still fails.
 *
 * <p>{@code -Djianxiao.long=true}, {@code -Djianxiao.histories=N} and {@code -Djianxiao.seed=S} say otherwise.
 */
public final class Histories {

    /** Whether the slow campaigns were asked for, by {@code ./jianxiao test --long}. */
    public static final boolean LONG = Boolean.getBoolean("jianxiao.long");

    private static final int COUNT = Integer.getInteger("jianxiao.histories", LONG ? 1_000_000 : 10_000);
    private static final long FIRST = Long.getLong("jianxiao.seed", 0);

    /** What holds for everything that was sent of a case, or fails. */
    public interface Property {
        void check(long seed, List<ApprovalEvent> sent);
    }

    private Histories() {}

    /** Every history. */
    public static void each(String what, Property property) {
        oneIn(1, what, property);
    }

    /** One history in so many, for what takes long. */
    public static void oneIn(int share, String what, Property property) {
        seeds(share, what, seed -> check(seed, property));
    }

    /** As many seeds as one history in so many, for what is made of several of them. */
    public static void seeds(int share, String what, LongConsumer check) {
        long began = System.nanoTime();
        int count = Math.max(1, COUNT / share);
        for (long seed = FIRST; seed < FIRST + count; seed++) {
            check.accept(seed);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%,d from seed %d in %.1f s: %s%n", count, FIRST, seconds, what);
    }

    private static void check(long seed, Property property) {
        List<ApprovalEvent> sent = RandomCases.sent(seed);
        Throwable failure = failure(seed, sent, property);
        if (failure != null) {
            List<ApprovalEvent> smallest = shrunk(seed, sent, failure, property);
            Throwable cause = failure(seed, smallest, property);
            throw new AssertionError(report(seed, smallest), cause);
        }
    }

    /** Leaves out one event after the other for as long as it still fails in the same way. */
    private static List<ApprovalEvent> shrunk(
            long seed, List<ApprovalEvent> sent, Throwable failure, Property property) {
        List<ApprovalEvent> smallest = sent;
        for (int i = 0; i < smallest.size(); ) {
            List<ApprovalEvent> fewer = new ArrayList<>(smallest);
            fewer.remove(i);
            Throwable other = fewer.isEmpty() ? null : failure(seed, fewer, property);
            if (other != null && other.getClass() == failure.getClass()) {
                smallest = fewer;
                i = 0;
            } else {
                i++;
            }
        }
        return smallest;
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // it is the cause of what is thrown
    private static Throwable failure(long seed, List<ApprovalEvent> sent, Property property) {
        try {
            property.check(seed, sent);
            return null;
        } catch (AssertionError | RuntimeException failure) {
            return failure;
        }
    }

    private static String report(long seed, List<ApprovalEvent> events) {
        StringBuilder report = new StringBuilder("seed " + seed + "; again by -Djianxiao.seed=" + seed
                + " -Djianxiao.histories=1; the smallest history that fails:");
        for (ApprovalEvent event : events) {
            report.append(String.format(
                    "%n  %-28s %-18s at %s, received %s, limit %d, stage %d, flow %d %s",
                    event.id(),
                    event.status(),
                    event.occurredAt(),
                    event.receivedAt(),
                    event.limitDays(),
                    event.stageCode(),
                    event.flowTypeCode(),
                    event.flags().isEmpty() ? "" : event.flags()));
        }
        return report.toString();
    }
}
