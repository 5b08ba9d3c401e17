package cn.jianxiao.approval.project;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.Judgement;
import cn.jianxiao.approval.event.EventStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 阶段用时.
 *
 * @param endedAt when its milestone was reached, null before that
 * @param limit 阶段时限 in what the rule counts, 0 where none is set
 * @param judgement of a stage that has ended
 */
public record StageTime(
        StageRule stage, JointTime time, @Nullable Instant endedAt, int limit, Judgement judgement) {

    /**
     * A stage's time.
     *
     * @param cases of a project or a code; those of other stages are passed over
     * @return empty where the stage has no case
     */
    public static Optional<StageTime> of(
            StageRule stage, Collection<ProjectCase> cases, CountingRule rule, WorkingCalendar calendar) {
        List<ProjectCase> own =
                cases.stream().filter(each -> each.stage() == stage.stage()).toList();
        return JointTime.of(own, rule, calendar).map(time -> {
            Instant ended = endedAt(stage, own).orElse(null);
            int limit = rule.limitOf(stage.limitDays());
            return new StageTime(stage, time, ended, limit, judgement(time, ended, limit, rule));
        });
    }

    /**
     * When the milestone of a stage was reached.
     *
     * @param cases of the stage
     * @return empty before that
     */
    public static Optional<Instant> endedAt(StageRule stage, List<ProjectCase> cases) {
        List<ProjectCase> milestones = cases.stream().filter(stage::isMilestone).toList();
        return switch (stage.milestone()) {
            case ANY ->
                milestones.stream().flatMap(each -> granted(each).stream()).min(Comparator.naturalOrder());
            case ALL -> Optional.ofNullable(allReached(stage, milestones));
        };
    }

    private static @Nullable Instant allReached(StageRule stage, List<ProjectCase> milestones) {
        Set<String> missing = new HashSet<>(stage.matters());
        Instant last = null;
        for (ProjectCase each : milestones) {
            Instant reached = granted(each).orElse(null);
            if (reached != null) {
                missing.remove(each.matter());
                last = last == null || reached.isAfter(last) ? reached : last;
            } else if (each.timeline().history().isOpen()) {
                return null;
            }
        }
        return missing.isEmpty() ? last : null;
    }

    /** When a case was granted, with which its matter is done: what was withdrawn or refused has to come again. */
    public static Optional<Instant> granted(ProjectCase each) {
        EventStatus status = each.timeline().history().finalStatus();
        boolean granted = status == EventStatus.PASSED || status == EventStatus.PASSED_WITH_TOLERANCE;
        return granted ? Optional.ofNullable(each.timeline().history().ended()) : Optional.empty();
    }

    private static Judgement judgement(JointTime time, @Nullable Instant ended, int limit, CountingRule rule) {
        if (ended == null || limit == 0) {
            return Judgement.NOT_JUDGED;
        }
        if (rule.limit().overdueAtLimit() ? time.used() >= limit : time.used() > limit) {
            return Judgement.OVERDUE;
        }
        return time.used() < limit ? Judgement.EARLY : Judgement.ON_TIME;
    }
}
