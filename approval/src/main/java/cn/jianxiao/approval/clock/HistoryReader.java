package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.code.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks once over a case's ordered events and repairs what is odd, each repair with its finding. */
final class HistoryReader {

    private static final Duration LONGEST_ORDER_HACK = Duration.ofSeconds(2);

    private final List<ApprovalEvent> events;
    private final Map<TimelineReason, Finding> findings = new LinkedHashMap<>();
    private final List<CaseHistory.Pause> stops = new ArrayList<>();
    private final Map<TimeKind, Instant> running = new EnumMap<>(TimeKind.class);
    private final Map<TimeKind, ApprovalEvent> unbegun = new EnumMap<>(TimeKind.class);
    private final FlowVersions versions = new FlowVersions();
    private @Nullable ApprovalEvent before;

    private EventStatus status = EventStatus.UNKNOWN;
    private EventStatus finalStatus = EventStatus.UNKNOWN;
    private @Nullable Instant received;
    private @Nullable Instant accepted;
    private @Nullable Instant ended;

    private HistoryReader(List<ApprovalEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A case without events has no history");
        }
        this.events = events;
    }

    static CaseHistory read(List<ApprovalEvent> ordered) {
        return new HistoryReader(ordered).read();
    }

    private CaseHistory read() {
        events.forEach(this::step);
        if (accepted == null && (finalStatus == EventStatus.UNKNOWN ? handled() : decided())) {
            find(TimelineReason.ACCEPTANCE_MISSING, last());
        }
        closeRunning();
        stops.sort((a, b) -> a.from().compareTo(b.from()));
        Instant start = received != null ? received : events.get(0).occurredAt();
        return new CaseHistory(
                events,
                status,
                start,
                accepted,
                ended,
                finalStatus,
                List.copyOf(stops),
                List.copyOf(findings.values()));
    }

    private void step(ApprovalEvent event) {
        EventStatus next = event.status();
        if (versions.isAnother(event)) {
            find(TimelineReason.FLOW_VERSIONS, event);
        }
        if (next == EventStatus.UNKNOWN) {
            find(TimelineReason.STATUS_UNKNOWN, event);
            return;
        }
        if (versions.isRepeated(event)) {
            find(TimelineReason.FLOW_VERSIONS, event);
            return;
        }
        if (ended != null && next != EventStatus.REVOKED) {
            find(TimelineReason.EVENT_AFTER_END, event);
            return;
        }
        if (received == null) {
            received = event.occurredAt();
            if (next != EventStatus.RECEIVED) {
                find(TimelineReason.RECEIPT_MISSING, event);
            }
        }
        status = next;
        if (before != null && secondsApart(before, event)) {
            find(TimelineReason.SECONDS_APART, event);
        }
        before = event;
        take(event, next);
    }

    private void take(ApprovalEvent event, EventStatus next) {
        switch (next) {
            case ACCEPTED -> accepted = accepted == null ? event.occurredAt() : accepted;
            case CORRECTION_STARTED -> begin(TimeKind.CORRECTION, event);
            case CORRECTION_ENDED -> end(TimeKind.CORRECTION, event);
            case SPECIAL_STARTED -> begin(TimeKind.SPECIAL, event);
            case SPECIAL_ENDED -> end(TimeKind.SPECIAL, event);
            case DISCARDED, NOT_ACCEPTED, REFUSED, PASSED, PASSED_WITH_TOLERANCE, FAILED, RECALLED, REVOKED -> {
                ended = ended == null ? event.occurredAt() : ended;
                finalStatus = next;
            }
            case UNKNOWN, RECEIVED, HANDLING -> {}
        }
    }

    private void begin(TimeKind kind, ApprovalEvent event) {
        if (running.putIfAbsent(kind, event.occurredAt()) != null) {
            find(TimelineReason.PAUSE_REPEATED, event);
        }
    }

    private void end(TimeKind kind, ApprovalEvent event) {
        Instant from = running.remove(kind);
        ApprovalEvent earlier = from == null ? unbegun.put(kind, event) : unbegun.remove(kind);
        if (earlier != null) {
            find(TimelineReason.PAUSE_NOT_BEGUN, earlier);
        }
        if (from != null) {
            stops.add(new CaseHistory.Pause(kind, from, event.occurredAt()));
        }
    }

    private void closeRunning() {
        running.forEach((kind, from) -> {
            ApprovalEvent end = ended == null ? null : unbegun.remove(kind);
            if (end != null) {
                stops.add(new CaseHistory.Pause(kind, end.occurredAt(), from));
                find(TimelineReason.PAUSE_REVERSED, end);
                return;
            }
            stops.add(new CaseHistory.Pause(kind, from, null));
            if (ended != null) {
                find(TimelineReason.PAUSE_UNCLOSED, last());
            }
        });
        unbegun.values().forEach(end -> find(TimelineReason.PAUSE_NOT_BEGUN, end));
    }

    private static boolean secondsApart(ApprovalEvent one, ApprovalEvent next) {
        long millis = Duration.between(one.occurredAt(), next.occurredAt()).toMillis();
        return millis > 0 && millis <= LONGEST_ORDER_HACK.toMillis() && one.status() != next.status();
    }

    private boolean handled() {
        return events.stream().anyMatch(event -> event.status() == EventStatus.HANDLING);
    }

    private boolean decided() {
        return switch (finalStatus) {
            case PASSED, PASSED_WITH_TOLERANCE, FAILED, REVOKED -> true;
            case UNKNOWN,
                    RECEIVED,
                    DISCARDED,
                    CORRECTION_STARTED,
                    CORRECTION_ENDED,
                    NOT_ACCEPTED,
                    REFUSED,
                    ACCEPTED,
                    HANDLING,
                    SPECIAL_STARTED,
                    SPECIAL_ENDED,
                    RECALLED -> false;
        };
    }

    private ApprovalEvent last() {
        return events.get(events.size() - 1);
    }

    private void find(TimelineReason reason, ApprovalEvent event) {
        findings.putIfAbsent(reason, new Finding(reason, "status", event.statusCode() + " " + event.occurredAt(), -1));
    }
}
