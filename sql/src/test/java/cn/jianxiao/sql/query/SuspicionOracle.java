package cn.jianxiao.sql.query;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.quality.QualityThresholds;
import cn.jianxiao.approval.quality.Suspicion;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.ProjectRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 疑点, the slow way: looks through the events of each case rule by rule. */
final class SuspicionOracle {

    private static final Set<Integer> DECISIONS = Set.of(11, 12, 13);

    record Found(Suspicion rule, String caseId, Instant from, Instant to, long amount) {}

    private record Case(CaseRow row, List<Arrived> events) {

        Instant firstTime() {
            return events.stream()
                    .map(one -> one.said().occurredAt())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        Instant lastTime() {
            return events.stream()
                    .map(one -> one.said().occurredAt())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        Instant firstArrival() {
            return events.stream()
                    .map(one -> one.first().receivedAt())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        Instant lastArrival() {
            return events.stream()
                    .map(one -> one.first().receivedAt())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        @Nullable
        Instant accepted() {
            return times(Set.of(3)).orElse(null);
        }

        @Nullable
        Instant decided() {
            return times(DECISIONS).orElse(null);
        }

        Instant decisionArrived() {
            return events.stream()
                    .filter(one -> DECISIONS.contains(one.said().statusCode()))
                    .map(one -> one.first().receivedAt())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        private Optional<Instant> times(Set<Integer> statuses) {
            return events.stream()
                    .map(Arrived::said)
                    .filter(event -> statuses.contains(event.statusCode()))
                    .map(ApprovalEvent::occurredAt)
                    .min(Comparator.naturalOrder());
        }

        Found found(Suspicion rule, Instant from, Instant to, long amount) {
            return new Found(rule, row.subject().caseId(), from, to, amount);
        }
    }

    private final SeededFlows flows;
    private final QualityThresholds thresholds;
    private final List<Found> found = new ArrayList<>();

    private SuspicionOracle(SeededFlows flows, QualityThresholds thresholds) {
        this.flows = flows;
        this.thresholds = thresholds;
    }

    static List<Found> of(SeededFlows flows, QualityThresholds thresholds) {
        return new SuspicionOracle(flows, thresholds).found();
    }

    private List<Found> found() {
        Map<String, List<Arrived>> valid = Arrived.of(flows.events()).stream()
                .filter(one -> !one.voided())
                .collect(Collectors.groupingBy(one -> one.said().caseId()));
        List<Case> cases = flows.cases().stream()
                .map(row -> new Case(row, valid.get(row.subject().caseId())))
                .toList();
        for (Case one : cases) {
            steps(one);
            code(one);
            entry(one);
        }
        cases.stream()
                .filter(one ->
                        one.decided() != null && !one.row().subject().handler().isEmpty())
                .collect(Collectors.groupingBy(one -> List.of(
                        one.row().subject().division(),
                        one.row().subject().department(),
                        one.row().subject().handler())))
                .values()
                .forEach(this::blocks);
        return found;
    }

    private void steps(Case one) {
        Instant accepted = one.accepted();
        Instant decided = one.decided();
        if (decided == null) {
            return;
        }
        if (accepted == null) {
            found.add(one.found(
                    Suspicion.RESULT_WITHOUT_FLOW,
                    decided,
                    decided,
                    one.events().size()));
            return;
        }
        long millis = Duration.between(accepted, decided).toMillis();
        boolean together = Math.floorDiv(accepted.toEpochMilli(), 1000) == Math.floorDiv(decided.toEpochMilli(), 1000);
        boolean dayOnly = decided.atZone(ACase.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
        if (together && !dayOnly) {
            found.add(one.found(Suspicion.SAME_SECOND, accepted, decided, millis));
        }
        if (!together && millis > 0 && millis <= thresholds.approvalSeconds() * 1000L) {
            found.add(one.found(Suspicion.APPROVED_IN_SECONDS, accepted, decided, millis));
        }
    }

    private void code(Case one) {
        for (ProjectRow head : flows.projects()) {
            long days = ChronoUnit.DAYS.between(day(one.firstTime()), day(head.appliedAt()));
            if (head.project().equals(one.row().subject().project()) && days > thresholds.codeDays()) {
                found.add(one.found(Suspicion.BEFORE_CODE, one.firstTime(), head.appliedAt(), days));
            }
        }
    }

    private void entry(Case one) {
        if (one.row().backfilled()) {
            found.add(one.found(
                    Suspicion.DECLARED_BACK_FILL,
                    one.lastTime(),
                    one.lastArrival(),
                    one.events().size()));
            return;
        }
        long entry = Duration.between(one.firstArrival(), one.lastArrival()).toMillis();
        if (one.row().finalStatus() == 0 || one.events().size() < 2 || entry > thresholds.entrySeconds() * 1000L) {
            return;
        }
        if (Duration.between(one.firstTime(), one.lastTime()).compareTo(Duration.ofDays(thresholds.spanDays())) >= 0) {
            found.add(one.found(Suspicion.WHOLE_FLOW_AT_ONCE, one.firstTime(), one.lastTime(), entry));
        }
        Duration lag = Duration.between(one.lastTime(), one.firstArrival());
        if (lag.compareTo(Duration.ofDays(thresholds.lagDays())) >= 0) {
            found.add(one.found(Suspicion.ENTERED_LATE, one.lastTime(), one.firstArrival(), lag.toMillis()));
        }
    }

    private void blocks(List<Case> ofHandler) {
        List<Case> sorted = ofHandler.stream()
                .sorted(Comparator.comparing(Case::decisionArrived))
                .toList();
        List<Case> block = new ArrayList<>();
        for (Case one : sorted) {
            boolean apart = !block.isEmpty()
                    && Duration.between(block.get(block.size() - 1).decisionArrived(), one.decisionArrived())
                                    .toMillis()
                            > thresholds.blockGapSeconds() * 1000L;
            if (apart) {
                close(block);
            }
            block.add(one);
        }
        close(block);
    }

    private void close(List<Case> block) {
        if (block.size() >= thresholds.blockCases()) {
            Instant from = block.get(0).decisionArrived();
            Instant to = block.get(block.size() - 1).decisionArrived();
            block.stream()
                    .filter(one -> !one.row().backfilled())
                    .forEach(one -> found.add(one.found(Suspicion.BLOCK_OF_APPROVALS, from, to, block.size())));
        }
        block.clear();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ACase.ZONE);
    }
}
