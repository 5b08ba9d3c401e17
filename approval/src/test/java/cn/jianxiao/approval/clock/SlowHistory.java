package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What counts of everything that was sent, in its order and repaired, told from the rules alone. */
final class SlowHistory {

    private SlowHistory() {}

    /** What has no effect bears an unknown status. */
    static List<ApprovalEvent> of(List<ApprovalEvent> sent) {
        return Unreversed.of(oncePerVersion(ordered(valid(sent))));
    }

    /** Of each id the content that came last, none where one is voided. */
    private static Collection<ApprovalEvent> valid(List<ApprovalEvent> sent) {
        Map<String, Map<ApprovalEvent, Instant>> contents = new LinkedHashMap<>();
        for (ApprovalEvent event : sent) {
            contents.computeIfAbsent(event.source() + " " + event.id(), id -> new HashMap<>())
                    .merge(at(event, Instant.EPOCH), event.receivedAt(), (a, b) -> a.isBefore(b) ? a : b);
        }
        List<ApprovalEvent> valid = new ArrayList<>();
        for (Map<ApprovalEvent, Instant> same : contents.values()) {
            if (same.keySet().stream().noneMatch(event -> event.is(EventFlag.VOIDED))) {
                valid.add(same.entrySet().stream()
                        .map(each -> at(each.getKey(), each.getValue()))
                        .max(Comparator.comparing(ApprovalEvent::receivedAt)
                                .thenComparing(SlowHistory::bytes, Arrays::compare))
                        .orElseThrow());
            }
        }
        return valid;
    }

    /** Each time the earliest, of these an end last, of these a legal one first, of these by the vocabulary. */
    private static List<ApprovalEvent> ordered(Collection<ApprovalEvent> valid) {
        List<ApprovalEvent> left = new ArrayList<>(valid);
        List<ApprovalEvent> ordered = new ArrayList<>();
        EventStatus[] status = {EventStatus.UNKNOWN};
        while (!left.isEmpty()) {
            ApprovalEvent next = left.stream()
                    .min(Comparator.comparing(ApprovalEvent::occurredAt)
                            .thenComparing(event -> event.status().isFinal())
                            .thenComparing(event -> !status[0].next().contains(event.status()))
                            .thenComparing(ApprovalEvent::status)
                            .thenComparing(ApprovalEvent::sequence)
                            .thenComparing(ApprovalEvent::id))
                    .orElseThrow();
            left.remove(next);
            ordered.add(next);
            status[0] = next.status() == EventStatus.UNKNOWN ? status[0] : next.status();
        }
        return ordered;
    }

    private static List<ApprovalEvent> oncePerVersion(List<ApprovalEvent> ordered) {
        List<ApprovalEvent> events = new ArrayList<>(ordered);
        for (int i = 0; i < events.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isSameStepOfAnotherVersion(events.get(j), events.get(i))) {
                    events.set(i, EventBuilder.from(events.get(i)).statusCode(0).build());
                }
            }
        }
        return events;
    }

    private static boolean isSameStepOfAnotherVersion(ApprovalEvent one, ApprovalEvent other) {
        List<Integer> version = List.of(one.flowTypeCode(), one.stageCode(), one.limitDays());
        return one.status() != EventStatus.UNKNOWN
                && one.status() == other.status()
                && one.occurredAt().equals(other.occurredAt())
                && !version.equals(List.of(other.flowTypeCode(), other.stageCode(), other.limitDays()));
    }

    private static ApprovalEvent at(ApprovalEvent event, Instant received) {
        return EventBuilder.from(event).receivedAt(received).build();
    }

    private static byte[] bytes(ApprovalEvent event) {
        return EnvelopeCodec.encode(new Envelope("", event));
    }
}
