package cn.jianxiao.approval.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cuts a case's span into intervals without gap or overlap: before acceptance, then government time and its stops. */
final class Intervals {

    private Intervals() {}

    static List<Interval> of(CaseHistory history, CountingRule rule, Instant measuredTo) {
        Instant end = history.ended() != null ? history.ended() : measuredTo;
        boolean open = history.isOpen();
        List<Interval> cut = new ArrayList<>();
        Instant accepted = history.accepted();
        if (accepted == null) {
            cut.add(new Interval(TimeKind.BEFORE_ACCEPTANCE, history.received(), end, open));
            return cut;
        }
        if (history.received().isBefore(accepted)) {
            cut.add(new Interval(TimeKind.BEFORE_ACCEPTANCE, history.received(), accepted, false));
        }
        cut.addAll(afterAcceptance(accepted, end, open, clipped(history, rule, accepted, end)));
        return cut;
    }

    private static List<Interval> afterAcceptance(Instant accepted, Instant end, boolean open, List<Interval> stops) {
        TreeSet<Instant> edges = new TreeSet<>(List.of(accepted, end));
        for (Interval stop : stops) {
            edges.add(stop.from());
            edges.add(stop.to());
        }
        List<Interval> cut = new ArrayList<>();
        Instant from = accepted;
        for (Instant to : edges.tailSet(accepted, false)) {
            append(cut, new Interval(kindAt(from, stops), from, to, false));
            from = to;
        }
        goOn(cut, kindAt(end, stops), end, open);
        return cut;
    }

    /**
     * What runs at the moment of measuring goes on, even where it has only just begun. What runs at the end of an ended
     * case would have gone on: a limit goes on after a pause that was closed at that very moment, as on the same day.
     */
    private static void goOn(List<Interval> cut, TimeKind running, Instant end, boolean open) {
        append(cut, new Interval(running, end, end, open));
    }

    private static void append(List<Interval> cut, Interval next) {
        Interval last = cut.isEmpty() ? null : cut.get(cut.size() - 1);
        if (last != null && last.kind() == next.kind()) {
            cut.set(cut.size() - 1, new Interval(last.kind(), last.from(), next.to(), next.open()));
        } else {
            cut.add(next);
        }
    }

    /** Where a correction and a special procedure overlap, the time is the applicant's. */
    private static TimeKind kindAt(Instant moment, Collection<Interval> stops) {
        TimeKind kind = TimeKind.GOVERNMENT;
        for (Interval stop : stops) {
            boolean covers = !moment.isBefore(stop.from()) && (moment.isBefore(stop.to()) || stop.open());
            if (covers && (kind == TimeKind.GOVERNMENT || stop.kind() == TimeKind.CORRECTION)) {
                kind = stop.kind();
            }
        }
        return kind;
    }

    private static List<Interval> clipped(CaseHistory history, CountingRule rule, Instant accepted, Instant end) {
        List<Interval> clipped = new ArrayList<>();
        for (CaseHistory.Pause stop : history.stops()) {
            Instant to = earlier(stop.to(), end);
            if (rule.stops().contains(stop.kind()) && to.compareTo(accepted) >= 0) {
                Instant from = stop.from().isBefore(accepted) ? accepted : stop.from();
                clipped.add(new Interval(stop.kind(), from, to, stop.to() == null));
            }
        }
        return clipped;
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || one.isAfter(other) ? other : one;
    }
}
