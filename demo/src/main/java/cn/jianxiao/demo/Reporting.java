package cn.jianxiao.demo;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * 报送习惯: how a source sends what happened. Most send each step soon after; three do not, so that data quality is worth
 * looking at. No dice are thrown: the same case is sent in the same way whatever else the demo is made to contain.
 */
enum Reporting {
    /** Each step soon after, as it was written. */
    SOON {
        @Override
        List<ApprovalEvent> sent(List<ApprovalEvent> events) {
            return events;
        }
    },
    /** 隔夜报送: each night what the day brought. */
    NIGHTLY {
        @Override
        List<ApprovalEvent> sent(List<ApprovalEvent> events) {
            return events.stream()
                    .map(event -> arriving(
                            event,
                            at(day(event.occurredAt()).plusDays(1), NIGHT).plusSeconds(spread(event, 2400))))
                    .toList();
        }
    },
    /** 漏报接件: in more than half of the cases the receipt is never sent. */
    WITHOUT_RECEIPT {
        @Override
        List<ApprovalEvent> sent(List<ApprovalEvent> events) {
            boolean forgotten = spread(events.get(0), 10) < 6 && events.size() > 1;
            return forgotten
                    ? events.stream()
                            .filter(event -> event.status() != EventStatus.RECEIVED)
                            .toList()
                    : events;
        }
    },
    /** 月末成批录入: one clerk enters all cases that ended in a month on its last evening, within a few minutes. */
    IN_BLOCKS {
        @Override
        List<ApprovalEvent> sent(List<ApprovalEvent> events) {
            ApprovalEvent last = events.get(events.size() - 1);
            Instant entry = at(monthEnd(day(last.occurredAt())), EVENING).plusSeconds(spread(last, 240));
            List<ApprovalEvent> sent = new ArrayList<>();
            for (ApprovalEvent event : events) {
                sent.add(
                        arriving(EventBuilder.from(event).handler(CLERK).build(), entry.plusSeconds(2L * sent.size())));
            }
            return sent;
        }
    };

    private static final LocalTime NIGHT = LocalTime.of(1, 30);
    private static final LocalTime EVENING = LocalTime.of(18, 30);
    private static final String CLERK = "谭雪梅";

    /** What arrives of a whole case, and when: never before it happened. What is declared as back-filled stays as it is. */
    abstract List<ApprovalEvent> sent(List<ApprovalEvent> events);

    /** How such a case is sent. */
    static Reporting of(ApprovalEvent head) {
        if (head.is(EventFlag.BACKFILLED)) {
            return SOON;
        }
        if (head.department().equals("500113-ZJW")) {
            return IN_BLOCKS;
        }
        return switch (head.source()) {
            case "cq-utility" -> NIGHTLY;
            case "gd-intermediary" -> WITHOUT_RECEIPT;
            default -> SOON;
        };
    }

    private static ApprovalEvent arriving(ApprovalEvent event, Instant moment) {
        return EventBuilder.from(event).receivedAt(moment).build();
    }

    private static LocalDate monthEnd(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, OfficeHours.ZONE);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return OfficeHours.instant(day.atTime(time));
    }

    private static int spread(ApprovalEvent event, int width) {
        return Math.floorMod(event.id().hashCode(), width);
    }
}
