package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.Events;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded histories, mostly legal and sometimes as dirty as real ones: each step takes a legal successor or anything. */
public final class RandomCases {

    private static final EventStatus[] ALL = EventStatus.values();

    private RandomCases() {}

    /** Events in their order, at distinct times. */
    public static List<ApprovalEvent> of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDateTime time = LocalDateTime.of(2023, 1, 1, 9, 0).plusDays(random.nextInt(1_000));
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
                    .build());
            time = random.nextBoolean()
                    ? time.plusMinutes(1 + random.nextInt(600))
                    : time.plusMinutes(1).plusDays(random.nextInt(25));
        }
        return events;
    }
}
