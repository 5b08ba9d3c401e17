package cn.jianxiao.demo;

import cn.jianxiao.approval.event.ApprovalEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 随机办件: seeded histories of single cases for tests of whatever reads events. Every branch of the vocabulary is
 * common, as are all kinds of dirt; the same seed gives the same histories.
 *
 * <p>Example: {@code RandomHistories.of(42).disturbed().limit(1000).forEach(history -> ...)}.
 */
public final class RandomHistories {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);
    private static final double LATE = 0.3;
    private static final double DIRT = 12;

    private final long seed;

    private RandomHistories(long seed) {
        this.seed = seed;
    }

    public static RandomHistories of(long seed) {
        return new RandomHistories(seed);
    }

    /** 900,000 whole cases that take legal transitions only, in the order of time, from 接件 to a final status. */
    public Stream<List<ApprovalEvent>> legal() {
        return numbers().mapToObj(this::legal);
    }

    /** The same cases with missing, reversed, repeated, voided, unknown and equal-time events. */
    public Stream<List<ApprovalEvent>> disturbed() {
        return numbers().mapToObj(number -> {
            Dice mishaps = Dice.of(~seed, number);
            return Edits.byArrival(Disturbance.disturb(legal(number), DIRT, mishaps));
        });
    }

    private IntStream numbers() {
        return IntStream.range(0, ProjectCodes.MOST);
    }

    private List<ApprovalEvent> legal(int number) {
        Dice dice = Dice.of(seed, number);
        DemoProjectHead head = DemoProjectHead.of(number, TODAY, dice);
        var start = new OfficeHours(dice).onOrAfter(head.begun());
        ApprovalEvent common = new CaseHeads(head, dice).next(dice.pick(DemoMatter.ALL), List.of(head.code()), start);
        return new CaseWriter(dice)
                .write(common, CaseHabits.LIVELY, start, LATE)
                .events();
    }
}
