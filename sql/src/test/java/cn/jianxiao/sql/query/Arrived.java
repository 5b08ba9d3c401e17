package cn.jianxiao.sql.query;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 到达的事件, the slow way: what one source sent under one id, each content at its earliest arrival, in that order. */
record Arrived(List<ApprovalEvent> contents) {

    static List<Arrived> of(Collection<ApprovalEvent> events) {
        Map<List<String>, Map<ApprovalEvent, ApprovalEvent>> byId = new LinkedHashMap<>();
        for (ApprovalEvent event : events) {
            ApprovalEvent content =
                    EventBuilder.from(event).receivedAt(Instant.EPOCH).build();
            byId.computeIfAbsent(
                            List.of(event.project(), event.caseId(), event.source(), event.id()),
                            any -> new LinkedHashMap<>())
                    .merge(content, event, (a, b) -> a.receivedAt().isAfter(b.receivedAt()) ? b : a);
        }
        List<Arrived> arrived = new ArrayList<>();
        for (Map<ApprovalEvent, ApprovalEvent> contents : byId.values()) {
            arrived.add(new Arrived(contents.values().stream()
                    .sorted(Comparator.comparing(ApprovalEvent::receivedAt))
                    .toList()));
        }
        return arrived;
    }

    ApprovalEvent first() {
        return contents.get(0);
    }

    ApprovalEvent said() {
        return contents.get(contents.size() - 1);
    }

    LocalDate day() {
        return LocalDate.ofInstant(first().receivedAt(), ACase.ZONE);
    }

    boolean voided() {
        return contents.stream().anyMatch(event -> event.is(EventFlag.VOIDED));
    }

    boolean revised() {
        return contents.stream().filter(event -> !event.is(EventFlag.VOIDED)).count() > 1;
    }

    boolean declared() {
        return contents.stream().anyMatch(event -> event.is(EventFlag.BACKFILLED));
    }

    boolean dayOnly() {
        return first().occurredAt().atZone(ACase.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    boolean measured() {
        return !declared() && !dayOnly();
    }

    long delay() {
        return Math.max(
                0, Duration.between(first().occurredAt(), first().receivedAt()).toMillis());
    }

    boolean filled() {
        ApprovalEvent said = said();
        boolean always = !said.division().isEmpty()
                && !said.department().isEmpty()
                && !said.matter().isEmpty()
                && said.stageCode() != 0
                && said.kindCode() != 0;
        return always
                && switch (said.statusCode()) {
                    case 3 ->
                        said.accessModeCode() != 0
                                && said.limitDays() > 0
                                && !said.handler().isEmpty();
                    case 8, 11, 12 -> !said.handler().isEmpty();
                    case 4, 5, 13 -> !said.handler().isEmpty() && !said.remark().isEmpty();
                    case 6 -> !said.remark().isEmpty();
                    case 9 -> !said.pauseKind().isEmpty();
                    default -> true;
                };
    }

    boolean doubtful() {
        ApprovalEvent said = said();
        return said.statusCode() > 15
                || said.stageCode() > 5
                || said.kindCode() > 4
                || said.accessModeCode() > 3
                || said.flowTypeCode() > 10
                || first().occurredAt().isAfter(first().receivedAt().plus(Duration.ofMinutes(5)));
    }

    boolean sound() {
        return !voided() && !revised() && !doubtful();
    }
}
