package cn.jianxiao.approval.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * 事件次序: the one order of a case's events, whatever order they arrived in.
 *
 * <p>By time; where several bear the same time, as many systems record days only, an end comes last; before it, by what
 * may legally come next, then by the vocabulary's order, the source's sequence number, the source and the id.
 */
public final class EventOrder {

    private static final Comparator<ApprovalEvent> AMONG_EQUAL_TIMES = Comparator.comparing(ApprovalEvent::status)
            .thenComparingLong(ApprovalEvent::sequence)
            .thenComparing(ApprovalEvent::source)
            .thenComparing(ApprovalEvent::id);
    private static final Comparator<ApprovalEvent> BY_TIME =
            Comparator.comparing(ApprovalEvent::occurredAt).thenComparing(AMONG_EQUAL_TIMES);

    private EventOrder() {}

    /** The events in their order; the result depends on the set alone. */
    public static List<ApprovalEvent> sorted(Collection<ApprovalEvent> events) {
        List<ApprovalEvent> byTime = new ArrayList<>(events);
        byTime.sort(BY_TIME);
        List<ApprovalEvent> sorted = new ArrayList<>(byTime.size());
        EventStatus status = EventStatus.UNKNOWN;
        int start = 0;
        while (start < byTime.size()) {
            int end = endOfTie(byTime, start);
            List<ApprovalEvent> tie = new ArrayList<>(byTime.subList(start, end));
            while (!tie.isEmpty()) {
                ApprovalEvent next = tie.remove(firstLegal(tie, status));
                sorted.add(next);
                if (next.status() != EventStatus.UNKNOWN) {
                    status = next.status();
                }
            }
            start = end;
        }
        return sorted;
    }

    private static int endOfTie(List<ApprovalEvent> byTime, int start) {
        Instant time = byTime.get(start).occurredAt();
        int end = start + 1;
        while (end < byTime.size() && byTime.get(end).occurredAt().equals(time)) {
            end++;
        }
        return end;
    }

    /** Among those that may legally come next, or among all where none may; an end comes last of all. */
    private static int firstLegal(List<ApprovalEvent> tie, EventStatus status) {
        boolean onlyEnds = tie.stream().allMatch(event -> event.status().isFinal());
        int first = -1;
        for (int i = 0; i < tie.size(); i++) {
            EventStatus candidate = tie.get(i).status();
            if (onlyEnds || !candidate.isFinal()) {
                if (status.next().contains(candidate)) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }
}
