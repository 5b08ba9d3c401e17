package cn.jianxiao.approval.project;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.Interval;
import cn.jianxiao.approval.clock.ParallelTime;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.approval.clock.TimeScale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 合并时钟: how the time that several cases use together (审批用时) grows, and when it comes to an amount. It knows the future
 * as far as open cases were measured.
 */
public final class JointClock {

    private record Run(Instant from, Instant to) {}

    private final TimeScale scale;
    /** The runs of each case of each group; where the union counts, it is the one case of the one group. */
    private final Map<String, List<List<Run>>> groups = new LinkedHashMap<>();

    private JointClock(TimeScale scale) {
        this.scale = scale;
    }

    public static JointClock of(Collection<ProjectCase> cases, CountingRule rule, WorkingCalendar calendar) {
        JointClock clock = new JointClock(TimeScale.of(rule, calendar));
        switch (rule.parallel()) {
            case UNION_LESS_STOPS, UNION_OF_RUNNING -> clock.addUnion(cases, rule.parallel());
            case LONGEST_OF_GROUP, SUM -> cases.forEach(each -> clock.add(each, rule.parallel()));
        }
        return clock;
    }

    private void addUnion(Collection<ProjectCase> cases, ParallelTime parallel) {
        List<Run> runs = new ArrayList<>();
        for (Slice slice : Sweep.of(cases, parallel)) {
            if (slice.owner() == Owner.GOVERNMENT) {
                runs.add(new Run(slice.from(), slice.to()));
            }
        }
        groups.put("", List.of(runs));
    }

    private void add(ProjectCase each, ParallelTime parallel) {
        if (!each.isGovernment()) {
            return;
        }
        List<Run> runs = new ArrayList<>();
        for (Interval interval : each.timeline().intervals()) {
            if (interval.kind() == TimeKind.GOVERNMENT) {
                runs.add(new Run(interval.from(), interval.to()));
            }
        }
        boolean alone = parallel == ParallelTime.SUM || each.group().isEmpty();
        groups.computeIfAbsent(alone ? "case " + each.id() : "group " + each.group(), any -> new ArrayList<>())
                .add(runs);
    }

    /** What was used up to a moment, in what the rule counts. */
    public int usedBy(Instant moment) {
        int used = 0;
        for (List<List<Run>> members : groups.values()) {
            int longest = 0;
            for (List<Run> runs : members) {
                longest = Math.max(longest, length(runs, moment));
            }
            used += longest;
        }
        return used;
    }

    private int length(List<Run> runs, Instant moment) {
        int length = 0;
        for (Run run : runs) {
            if (run.from().isBefore(moment)) {
                length += scale.counted(run.from(), run.to().isBefore(moment) ? run.to() : moment);
            }
        }
        return length;
    }

    /**
     * The first moment by which an amount is used.
     *
     * @param amount 1 or more, in what the rule counts
     * @return null where it never comes to that
     */
    public @Nullable Instant reaches(int amount) {
        Instant first = Instant.MAX;
        Instant last = Instant.MIN;
        for (List<List<Run>> members : groups.values()) {
            for (List<Run> runs : members) {
                for (Run run : runs) {
                    first = run.from().isBefore(first) ? run.from() : first;
                    last = run.to().isAfter(last) ? run.to() : last;
                }
            }
        }
        if (last.isBefore(first) || usedBy(last) < amount) {
            return null;
        }
        long before = first.toEpochMilli() - 1;
        long by = last.toEpochMilli();
        while (by - before > 1) {
            long middle = before + (by - before) / 2;
            if (usedBy(Instant.ofEpochMilli(middle)) < amount) {
                before = middle;
            } else {
                by = middle;
            }
        }
        return Instant.ofEpochMilli(by);
    }
}
