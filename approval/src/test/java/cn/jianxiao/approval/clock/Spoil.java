package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** How each {@link Dirt} changes the records of a case. */
final class Spoil {

    private static final int UNKNOWN_STATUS = 99;

    private Spoil() {}

    static void drop(List<ApprovalEvent> events, EventStatus status) {
        if (events.stream().anyMatch(event -> event.status() != status)) {
            events.removeIf(event -> event.status() == status);
        }
    }

    static void dropOne(List<ApprovalEvent> events, EventStatus status) {
        int place = place(events, status, 0);
        if (place >= 0 && events.size() > 1) {
            events.remove(place);
        }
    }

    static void repeat(List<ApprovalEvent> events, SplittableRandom random) {
        ApprovalEvent event = any(events, random);
        Duration[] later = {Duration.ZERO, Duration.ofSeconds(1), Duration.ofHours(5), Duration.ofDays(3)};
        events.add(moved(event, event.occurredAt().plus(later[random.nextInt(later.length)]))
                .id(event.id() + "r")
                .build());
    }

    static void swap(List<ApprovalEvent> events, EventStatus begin, EventStatus end) {
        int from = place(events, begin, 0);
        int to = from < 0 ? -1 : place(events, end, from);
        if (to > from) {
            Instant began = events.get(from).occurredAt();
            events.set(
                    from, moved(events.get(from), events.get(to).occurredAt()).build());
            events.set(to, moved(events.get(to), began).build());
        }
    }

    /** A pause of either kind that begins and ends wherever it likes. */
    static void overlap(List<ApprovalEvent> events, SplittableRandom random) {
        boolean special = random.nextBoolean();
        ApprovalEvent near = any(events, random);
        Instant from = near.occurredAt().plus(Duration.ofHours(random.nextInt(100)));
        Instant to = from.plus(Duration.ofHours(random.nextInt(400)));
        events.add(moved(near, from)
                .id("o1")
                .status(special ? EventStatus.SPECIAL_STARTED : EventStatus.CORRECTION_STARTED)
                .build());
        events.add(moved(near, to)
                .id("o2")
                .status(special ? EventStatus.SPECIAL_ENDED : EventStatus.CORRECTION_ENDED)
                .build());
    }

    static void equalTimes(List<ApprovalEvent> events, SplittableRandom random) {
        int place = random.nextInt(events.size());
        events.set(
                place,
                moved(events.get(place), any(events, random).occurredAt()).build());
    }

    static void secondsApart(List<ApprovalEvent> events, SplittableRandom random) {
        int from = random.nextInt(events.size());
        Instant time = events.get(from).occurredAt();
        for (int i = from + 1; i < events.size(); i++) {
            time = time.plusSeconds(1 + random.nextInt(2));
            events.set(i, moved(events.get(i), time).build());
        }
    }

    static void daysOnly(List<ApprovalEvent> events) {
        events.replaceAll(event -> moved(event, OfficialDay.start(OfficialDay.of(event.occurredAt())))
                .build());
    }

    static void unknownStatus(List<ApprovalEvent> events, SplittableRandom random) {
        ApprovalEvent near = any(events, random);
        events.add(EventBuilder.from(near).id("u").statusCode(UNKNOWN_STATUS).build());
    }

    static void changeFlow(List<ApprovalEvent> events, SplittableRandom random) {
        UnaryOperator<ApprovalEvent> other = otherVersion(random);
        for (int i = random.nextInt(events.size()); i < events.size(); i++) {
            events.set(i, other.apply(events.get(i)));
        }
    }

    static void twoFlows(List<ApprovalEvent> events, SplittableRandom random) {
        UnaryOperator<ApprovalEvent> other = otherVersion(random);
        for (ApprovalEvent event : List.copyOf(events)) {
            events.add(
                    EventBuilder.from(other.apply(event)).id(event.id() + "v").build());
        }
    }

    private static UnaryOperator<ApprovalEvent> otherVersion(SplittableRandom random) {
        int limit = random.nextInt(25);
        int stage = random.nextInt(3);
        int type = random.nextInt(3);
        return event -> EventBuilder.from(event)
                .limitDays(limit)
                .stageCode(stage)
                .flowTypeCode(type)
                .build();
    }

    static void late(List<ApprovalEvent> events, SplittableRandom random) {
        int place = random.nextInt(events.size());
        ApprovalEvent event = events.get(place);
        events.set(
                place, received(event, Duration.ofDays(1 + random.nextInt(60))).build());
    }

    static void revise(List<ApprovalEvent> events, SplittableRandom random) {
        ApprovalEvent event = any(events, random);
        Duration moved = Duration.ofHours(random.nextInt(200) - 100);
        events.add(received(event, Duration.ofMinutes(random.nextInt(3)))
                .occurredAt(event.occurredAt().plus(moved))
                .build());
    }

    /** The voiding comes after the voided row or before it. */
    static void voidOne(List<ApprovalEvent> events, SplittableRandom random) {
        ApprovalEvent event = any(events, random);
        boolean others = events.stream().anyMatch(each -> !each.id().equals(event.id()));
        if (others) {
            events.add(received(event, Duration.ofHours(random.nextInt(60) - 20))
                    .flags(Set.of(EventFlag.VOIDED))
                    .build());
        }
    }

    static void sendTwice(List<ApprovalEvent> events, SplittableRandom random) {
        for (ApprovalEvent event : new ArrayList<>(events)) {
            if (random.nextBoolean()) {
                events.add(received(event, Duration.ofMinutes(random.nextInt(300) - 30))
                        .build());
            }
        }
    }

    private static EventBuilder moved(ApprovalEvent event, Instant to) {
        return EventBuilder.from(event).occurredAt(to).receivedAt(to.plusSeconds(60));
    }

    private static EventBuilder received(ApprovalEvent event, Duration later) {
        return EventBuilder.from(event).receivedAt(event.receivedAt().plus(later));
    }

    private static ApprovalEvent any(List<ApprovalEvent> events, SplittableRandom random) {
        return events.get(random.nextInt(events.size()));
    }

    private static int place(List<ApprovalEvent> events, EventStatus status, int from) {
        for (int i = from; i < events.size(); i++) {
            if (events.get(i).status() == status) {
                return i;
            }
        }
        return -1;
    }
}
