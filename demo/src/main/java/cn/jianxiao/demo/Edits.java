package cn.jianxiao.demo;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** 改动: what the {@linkplain Disturbance disturbances} do to a case's events; a list given is free to be changed. */
final class Edits {

    private static final List<Integer> UNKNOWN_STATUSES = List.of(16, 20, 99);
    private static final int NATIONAL_LENGTH = 24;

    private Edits() {}

    static List<ApprovalEvent> without(List<ApprovalEvent> events, EventStatus status) {
        boolean more = events.stream().anyMatch(event -> event.status() != status);
        if (more) {
            events.removeIf(event -> event.status() == status);
        }
        return events;
    }

    static List<ApprovalEvent> repeated(List<ApprovalEvent> events, EventStatus status) {
        int place = place(events, status);
        if (place >= 0) {
            ApprovalEvent first = events.get(place);
            events.add(later(first, Duration.ofSeconds(2))
                    .id(first.id() + "-R")
                    .occurredAt(first.occurredAt().plusSeconds(1))
                    .build());
        }
        return events;
    }

    static List<ApprovalEvent> swapped(List<ApprovalEvent> events, EventStatus start, EventStatus end) {
        int from = place(events, start);
        int to = place(events, end);
        if (from >= 0 && to > from) {
            Instant started = events.get(from).occurredAt();
            Instant ended = events.get(to).occurredAt();
            ApprovalEvent late = events.get(from);
            Instant known = events.get(to).receivedAt();
            events.set(
                    from,
                    EventBuilder.from(late).occurredAt(ended).receivedAt(known).build());
            events.set(to, EventBuilder.from(events.get(to)).occurredAt(started).build());
        }
        return events;
    }

    static List<ApprovalEvent> daysOnly(List<ApprovalEvent> events) {
        return each(events, event -> {
            LocalDate day = LocalDate.ofInstant(event.occurredAt(), OfficeHours.ZONE);
            return EventBuilder.from(event)
                    .occurredAt(OfficeHours.instant(day.atStartOfDay()))
                    .sequence(0)
                    .build();
        });
    }

    static List<ApprovalEvent> inSeconds(List<ApprovalEvent> events) {
        Instant first = events.get(0).occurredAt();
        for (int i = 1; i < events.size(); i++) {
            Instant moved = first.plusSeconds(i);
            if (moved.isBefore(events.get(i).occurredAt())) {
                events.set(i, EventBuilder.from(events.get(i)).occurredAt(moved).build());
            }
        }
        return events;
    }

    static List<ApprovalEvent> unknownStatus(List<ApprovalEvent> events, Dice dice) {
        ApprovalEvent near = dice.pick(events);
        events.add(later(near, Duration.ofMinutes(1))
                .id(near.id() + "-X")
                .statusCode(dice.pick(UNKNOWN_STATUSES))
                .build());
        return events;
    }

    static List<ApprovalEvent> unknownListValue(List<ApprovalEvent> events, Dice dice) {
        boolean mode = dice.chance(0.5);
        return each(events, event -> {
            EventBuilder changed = EventBuilder.from(event);
            return (mode ? changed.accessModeCode(7) : changed.kindCode(9)).build();
        });
    }

    static List<ApprovalEvent> voidedRow(List<ApprovalEvent> events, Dice dice) {
        ApprovalEvent near = dice.pick(events);
        ApprovalEvent wrong = later(near, Duration.ofMinutes(2))
                .id(near.id() + "-V")
                .status(EventStatus.FAILED)
                .remark("误录")
                .build();
        Set<EventFlag> flags = EnumSet.of(EventFlag.VOIDED);
        flags.addAll(wrong.flags());
        events.add(wrong);
        events.add(
                later(wrong, Duration.ofHours(dice.between(1, 48))).flags(flags).build());
        return events;
    }

    static List<ApprovalEvent> sentTwice(List<ApprovalEvent> events, Dice dice) {
        events.add(later(dice.pick(events), Duration.ofMinutes(dice.between(5, 300)))
                .build());
        return events;
    }

    /** Only where the case is handled for a part: the part's serial becomes one that is never given out. */
    static List<ApprovalEvent> unregisteredPart(List<ApprovalEvent> events) {
        return each(events, event -> {
            String code = event.code();
            boolean part = code.lastIndexOf('-') >= (code.startsWith(event.project()) ? NATIONAL_LENGTH : 1)
                    && !code.equals(event.project());
            return part
                    ? EventBuilder.from(event)
                            .code(code.substring(0, code.length() - 3) + "999")
                            .build()
                    : event;
        });
    }

    static List<ApprovalEvent> unregisteredProject(List<ApprovalEvent> events) {
        return each(events, event -> {
            String unregistered = ProjectCodes.unregistered(event.project());
            return EventBuilder.from(event)
                    .project(unregistered)
                    .code(unregistered)
                    .linkedCodes(List.of())
                    .build();
        });
    }

    /** In the order of arrival. */
    static List<ApprovalEvent> byArrival(List<ApprovalEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(ApprovalEvent::receivedAt).thenComparing(ApprovalEvent::id))
                .toList();
    }

    private static EventBuilder later(ApprovalEvent event, Duration delay) {
        return EventBuilder.from(event).receivedAt(event.receivedAt().plus(delay));
    }

    private static int place(List<ApprovalEvent> events, EventStatus status) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).status() == status) {
                return i;
            }
        }
        return -1;
    }

    private static List<ApprovalEvent> each(List<ApprovalEvent> events, UnaryOperator<ApprovalEvent> change) {
        events.replaceAll(change);
        return events;
    }
}
