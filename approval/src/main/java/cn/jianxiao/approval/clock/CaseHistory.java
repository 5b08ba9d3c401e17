package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventOrder;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.code.Finding;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 办件经过: what a case's valid events say about it, before any day is counted.
 *
 * @param events in their one order; never empty
 * @param status where the case stands, by its last known status
 * @param received when it was applied for
 * @param accepted 受理, null where it never was
 * @param ended null while open
 * @param finalStatus how it ended, {@link EventStatus#UNKNOWN} while open
 * @param stops every correction and special procedure, in order of their beginnings, clipped to nothing yet
 * @param findings what was odd
 */
public record CaseHistory(
        List<ApprovalEvent> events,
        EventStatus status,
        Instant received,
        @Nullable Instant accepted,
        @Nullable Instant ended,
        EventStatus finalStatus,
        List<Pause> stops,
        List<Finding> findings) {

    /**
     * Reads a case's history from its valid events, in any order.
     *
     * @throws IllegalArgumentException if there is no event
     */
    public static CaseHistory of(Collection<ApprovalEvent> events) {
        return HistoryReader.read(EventOrder.sorted(events));
    }

    public boolean isOpen() {
        return ended == null;
    }

    /**
     * 补录 (SC4): whether any of its events was declared as entered after the fact. Nobody can tell whether its times are
     * true, so it never counts as in time; where they themselves say that it was late, it was.
     */
    public boolean isBackfilled() {
        return events.stream().anyMatch(event -> event.is(EventFlag.BACKFILLED));
    }

    /** When the last event happened. */
    public Instant lastEventAt() {
        return events.get(events.size() - 1).occurredAt();
    }

    public long count(TimeKind kind) {
        return stops.stream().filter(stop -> stop.kind() == kind).count();
    }

    /** 承诺时限: the last one that an event named, 0 where none did. */
    public int limitDays() {
        int limit = 0;
        for (ApprovalEvent event : events) {
            limit = event.limitDays() > 0 ? event.limitDays() : limit;
        }
        return limit;
    }

    /** The stop that runs at the end of the history, if any. */
    public Optional<Pause> openStop() {
        return stops.stream().filter(stop -> stop.to() == null).findFirst();
    }

    /** 暂停: a correction or special procedure; {@code to} is null where nothing closed it. */
    public record Pause(
            TimeKind kind, Instant from, @Nullable Instant to) {}
}
