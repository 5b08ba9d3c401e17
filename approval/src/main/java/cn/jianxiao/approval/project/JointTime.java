package cn.jianxiao.approval.project;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.TimeScale;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 合并用时: what several cases amount to together: those of a stage, of a subcode with what is below it, or of a project.
 *
 * @param slices the span without gap or overlap, the explanation of the figures; never empty
 * @param working the six shares in working days
 * @param calendar the six shares in calendar days; their span is 跨度用时, from the first application to the last end
 * @param counted the six shares in what the rule counts
 * @param used 审批用时 in what the rule counts, as its way with parallel cases has it; under both unions it is the
 *     government's share
 * @param open whether a case of it is open
 * @param provisional whether it rests on days for which no calendar is published
 */
public record JointTime(
        List<Slice> slices,
        Shares working,
        Shares calendar,
        Shares counted,
        int used,
        boolean open,
        boolean provisional) {

    /**
     * Adds cases up, each once however often it is named.
     *
     * @return empty where there is no case
     */
    public static Optional<JointTime> of(Collection<ProjectCase> cases, CountingRule rule, WorkingCalendar calendar) {
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        Map<String, ProjectCase> once = new LinkedHashMap<>();
        cases.forEach(each -> once.put(each.id(), each));
        List<Slice> slices = List.copyOf(Sweep.of(once.values(), rule.parallel()));
        TimeScale scale = TimeScale.of(rule, calendar);
        Shares counted = Shares.of(slices, scale::counted);
        return Optional.of(new JointTime(
                slices,
                Shares.of(slices, scale::workingDays),
                Shares.of(slices, scale::calendarDays),
                counted,
                used(once.values(), rule, counted),
                once.values().stream()
                        .anyMatch(each -> each.timeline().history().isOpen()),
                once.values().stream().anyMatch(each -> each.timeline().provisional())));
    }

    private static int used(Collection<ProjectCase> cases, CountingRule rule, Shares counted) {
        return switch (rule.parallel()) {
            case UNION_LESS_STOPS, UNION_OF_RUNNING -> counted.government();
            case LONGEST_OF_GROUP -> {
                Map<String, Integer> longest = new LinkedHashMap<>();
                cases.stream()
                        .filter(ProjectCase::isGovernment)
                        .forEach(each ->
                                longest.merge(group(each), each.timeline().used(), Math::max));
                yield longest.values().stream().mapToInt(Integer::intValue).sum();
            }
            case SUM ->
                cases.stream()
                        .filter(ProjectCase::isGovernment)
                        .mapToInt(each -> each.timeline().used())
                        .sum();
        };
    }

    /** A case alone is a group of its own. */
    private static String group(ProjectCase each) {
        return each.group().isEmpty() ? "case " + each.id() : "group " + each.group();
    }

    /** The first application. */
    public Instant from() {
        return slices.get(0).from();
    }

    /** The last end, or the moment of measuring while open. */
    public Instant to() {
        return slices.get(slices.size() - 1).to();
    }
}
