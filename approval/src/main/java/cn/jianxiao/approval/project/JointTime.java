package cn.jianxiao.approval.project;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.TimeKind;
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
 * @param growing how many times over used time grows from the moment of measuring on, while nothing happens
 * @param open whether a case of it is open
 * @param provisional whether it rests on days for which no calendar is published
 */
public record JointTime(
        List<Slice> slices,
        Shares working,
        Shares calendar,
        Shares counted,
        int used,
        int growing,
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
                growing(once.values(), rule, slices),
                anyOpen(once.values()),
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

    private static int growing(Collection<ProjectCase> cases, CountingRule rule, List<Slice> slices) {
        return switch (rule.parallel()) {
            case UNION_LESS_STOPS, UNION_OF_RUNNING ->
                anyOpen(cases) && slices.get(slices.size() - 1).owner() == Owner.GOVERNMENT ? 1 : 0;
            case LONGEST_OF_GROUP -> {
                Map<String, ProjectCase> longest = new LinkedHashMap<>();
                cases.stream()
                        .filter(ProjectCase::isGovernment)
                        .forEach(each -> longest.merge(group(each), each, JointTime::longer));
                yield (int)
                        longest.values().stream().filter(JointTime::isRunning).count();
            }
            case SUM ->
                (int) cases.stream()
                        .filter(each -> each.isGovernment() && isRunning(each))
                        .count();
        };
    }

    /** Of two that used the same, the one that goes on. */
    private static ProjectCase longer(ProjectCase one, ProjectCase other) {
        int difference = one.timeline().used() - other.timeline().used();
        return difference > 0 || difference == 0 && isRunning(one) ? one : other;
    }

    private static boolean isRunning(ProjectCase each) {
        return each.timeline().running().filter(TimeKind.GOVERNMENT::equals).isPresent();
    }

    private static boolean anyOpen(Collection<ProjectCase> cases) {
        return cases.stream().anyMatch(each -> each.timeline().history().isOpen());
    }

    /** A case alone is a group of its own. */
    private static String group(ProjectCase each) {
        return each.group().isEmpty() ? "case " + each.id() : "group " + each.group();
    }

    /** Whose time goes on from the moment of measuring, empty where every case has ended. */
    public Optional<Owner> running() {
        return open ? Optional.of(slices.get(slices.size() - 1).owner()) : Optional.empty();
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
