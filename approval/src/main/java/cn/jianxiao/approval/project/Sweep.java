package cn.jianxiao.approval.project;

import cn.jianxiao.approval.clock.Interval;
import cn.jianxiao.approval.clock.ParallelTime;
import cn.jianxiao.approval.clock.TimeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Goes once through a project's time, counting what runs, and gives each stretch to its owner. */
final class Sweep {

    /** What may run at a moment. */
    private enum Running {
        GOVERNMENT,
        CORRECTION,
        SPECIAL,
        TECHNICAL,
        INTERMEDIARY,
        UTILITY
    }

    private final boolean stopsFirst;
    private final TreeMap<Instant, Map<Running, Integer>> edges = new TreeMap<>();

    private Sweep(ParallelTime parallel) {
        this.stopsFirst = parallel == ParallelTime.UNION_LESS_STOPS;
    }

    static List<Slice> of(Collection<ProjectCase> cases, ParallelTime parallel) {
        Sweep sweep = new Sweep(parallel);
        cases.forEach(sweep::add);
        return sweep.slices();
    }

    private void add(ProjectCase each) {
        for (Interval interval : each.timeline().intervals()) {
            edges.computeIfAbsent(interval.from(), any -> new EnumMap<>(Running.class));
            edges.computeIfAbsent(interval.to(), any -> new EnumMap<>(Running.class));
            Running running = running(each, interval.kind());
            if (running != null) {
                edges.get(interval.from()).merge(running, 1, Integer::sum);
                edges.get(interval.to()).merge(running, -1, Integer::sum);
            }
        }
    }

    private static @Nullable Running running(ProjectCase each, TimeKind kind) {
        if (kind == TimeKind.GOVERNMENT) {
            return switch (each.kind()) {
                case ADMINISTRATIVE, UNKNOWN -> Running.GOVERNMENT;
                case TECHNICAL_REVIEW -> Running.TECHNICAL;
                case INTERMEDIARY -> Running.INTERMEDIARY;
                case UTILITY -> Running.UTILITY;
            };
        }
        if (!each.isGovernment() || kind == TimeKind.BEFORE_ACCEPTANCE) {
            return null;
        }
        return kind == TimeKind.CORRECTION ? Running.CORRECTION : Running.SPECIAL;
    }

    private List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        Map<Running, Integer> now = new EnumMap<>(Running.class);
        Instant from = null;
        for (Map.Entry<Instant, Map<Running, Integer>> edge : edges.entrySet()) {
            if (from != null) {
                append(slices, new Slice(owner(now), from, edge.getKey()));
            }
            edge.getValue().forEach((running, change) -> now.merge(running, change, Integer::sum));
            from = edge.getKey();
        }
        if (slices.isEmpty() && from != null) {
            slices.add(new Slice(owner(now), from, from));
        }
        return slices;
    }

    private static void append(List<Slice> slices, Slice next) {
        Slice last = slices.isEmpty() ? null : slices.get(slices.size() - 1);
        if (last != null && last.owner() == next.owner()) {
            slices.set(slices.size() - 1, new Slice(last.owner(), last.from(), next.to()));
        } else {
            slices.add(next);
        }
    }

    /** Where a stop stops the clock for all, it comes before what runs; others who work come before a mere stop. */
    private Owner owner(Map<Running, Integer> now) {
        if (stopsFirst && any(now, Running.CORRECTION)) {
            return Owner.APPLICANT;
        }
        boolean stopped = stopsFirst && any(now, Running.SPECIAL);
        if (!stopped && any(now, Running.GOVERNMENT)) {
            return Owner.GOVERNMENT;
        }
        if (any(now, Running.TECHNICAL)) {
            return Owner.TECHNICAL;
        }
        if (any(now, Running.INTERMEDIARY)) {
            return Owner.INTERMEDIARY;
        }
        if (any(now, Running.UTILITY)) {
            return Owner.UTILITY;
        }
        return any(now, Running.SPECIAL) ? Owner.SPECIAL : Owner.APPLICANT;
    }

    private static boolean any(Map<Running, Integer> now, Running running) {
        return now.getOrDefault(running, 0) > 0;
    }
}
