package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.Events;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded histories as dirty as real ones can be: each step takes a legal successor or now and then anything, and then all
 * kinds of {@link Dirt} fall on it. They reach over both ends of the published calendar.
 */
public final class RandomCases {

    private static final EventStatus[] ALL = EventStatus.values();
    private static final LocalDateTime BEFORE_CALENDARS = LocalDateTime.of(2006, 10, 1, 9, 0);
    private static final LocalDateTime USUAL = LocalDateTime.of(2023, 1, 1, 9, 0);

    private RandomCases() {}

    /** What counts of a history, in no particular order; never empty. */
    public static List<ApprovalEvent> of(long seed) {
        return EventSet.of(sent(seed)).valid();
    }

    /** Everything that was sent, by its arrival: repeated, revised and voided records too. At least one is valid. */
    public static List<ApprovalEvent> sent(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ApprovalEvent> events = walk(random);
        for (Dirt dirt : Dirt.values()) {
            if (random.nextInt(dirt.oneIn()) == 0) {
                dirt.fall(events, random);
            }
        }
        events.sort(Comparator.comparing(ApprovalEvent::receivedAt));
        return events;
    }

    private static List<ApprovalEvent> walk(SplittableRandom random) {
        LocalDateTime time = random.nextInt(50) == 0 ? BEFORE_CALENDARS : USUAL.plusDays(random.nextInt(1_450));
        EventStatus status = EventStatus.UNKNOWN;
        int limit = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(30);
        List<ApprovalEvent> events = new ArrayList<>();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            List<EventStatus> legal = List.copyOf(status.next());
            boolean dirty = legal.isEmpty() || random.nextInt(8) == 0;
            status = dirty ? ALL[random.nextInt(ALL.length)] : legal.get(random.nextInt(legal.size()));
            events.add(Events.event(status, time.toString())
                    .id("e" + i)
                    .limitDays(limit)
                    .sequence(random.nextInt(3))
                    .build());
            time = random.nextBoolean()
                    ? time.plusMinutes(1 + random.nextInt(600))
                    : time.plusMinutes(1).plusDays(random.nextInt(25));
        }
        return events;
    }
}
