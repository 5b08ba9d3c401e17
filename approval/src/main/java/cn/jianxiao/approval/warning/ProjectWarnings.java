package cn.jianxiao.approval.warning;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.project.CodeTree;
import cn.jianxiao.approval.project.JointClock;
import cn.jianxiao.approval.project.ProjectCase;
import cn.jianxiao.approval.project.StageRule;
import cn.jianxiao.approval.project.StageTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 项目预警: stages and the whole against their limits, and archives against their promise (SC7). A stage or a project is
 * under way while one of its cases is open; when the last has ended, what was late is resolved.
 */
public final class ProjectWarnings {

    private static final Duration FORESIGHT = Duration.ofDays(3650);

    private final List<ProjectCase> cases;
    private final CodeTree tree;
    private final Limits limits;
    private final CountingRule rule;
    private final Scale scale;

    /**
     * @param cases of one project, open ones measured up to {@link #horizon}
     * @param tree the codes that the cases came under
     */
    public ProjectWarnings(
            Collection<ProjectCase> cases, CodeTree tree, Limits limits, CountingRule rule, Scale scale) {
        this.cases = List.copyOf(cases);
        this.tree = tree;
        this.limits = limits;
        this.rule = rule;
        this.scale = scale;
    }

    /** Up to when open cases are to be measured so that what will come of them is known: ten years after the last event. */
    public static Instant horizon(Collection<CaseHistory> histories) {
        return histories.stream()
                .map(CaseHistory::lastEventAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)
                .plus(FORESIGHT);
    }

    /** A case as these warnings need it. */
    public static ProjectCase measured(
            String id, CaseHistory history, CountingRule rule, WorkingCalendar calendar, Instant horizon) {
        return ProjectCase.of(id, CaseTimeline.of(history, rule, calendar, horizon));
    }

    /** Every warning that stands or stood, or that will be raised if nothing else happens. */
    public List<Warning> all() {
        List<Warning> found = new ArrayList<>();
        for (StageRule stage : limits.stages()) {
            List<ProjectCase> own =
                    cases.stream().filter(each -> each.stage() == stage.stage()).toList();
            if (!own.isEmpty()) {
                Instant reached = StageTime.endedAt(stage, own).orElseGet(() -> lastEnd(own));
                String part = Integer.toString(stage.stage().code());
                found.addAll(against(Subject.STAGE, part, stage.limitDays(), own, reached));
            }
        }
        found.addAll(against(Subject.PROJECT, "", limits.projectDays(), cases, lastEnd(cases)));
        found.addAll(archives());
        return found;
    }

    /**
     * 最早: before when none of these can be raised that is not among {@link #all} by now, whatever happens from the last
     * event on. What happened before it may bring them forward by as much as it happened before.
     */
    public Instant notBefore() {
        return switch (rule.parallel()) {
            case UNION_LESS_STOPS, UNION_OF_RUNNING -> soonest();
            case LONGEST_OF_GROUP, SUM -> Instant.MIN; // several days may be used in one
        };
    }

    private Instant soonest() {
        Instant last = lastEvent();
        int days = limits.projectDays() == 0 ? Integer.MAX_VALUE : daysLeft(limits.projectDays(), cases, last);
        for (StageRule stage : limits.stages()) {
            if (stage.limitDays() > 0) {
                List<ProjectCase> own = cases.stream()
                        .filter(each -> each.stage() == stage.stage())
                        .toList();
                days = Math.min(days, daysLeft(stage.limitDays(), own, last));
            }
        }
        ArchivePromise promise = scale.rules().archive();
        if (promise.days() > 0 && !limits.closing().filing().isEmpty()) {
            days = Math.min(days, promise.days() - promise.reminder());
        }
        return days == Integer.MAX_VALUE ? Instant.MAX : last.plus(Duration.ofDays(days - 1L));
    }

    /** On how many more days the clock must run for the next warning of a limit. */
    private int daysLeft(int limitDays, List<ProjectCase> own, Instant last) {
        int limit = rule.limitOf(limitDays);
        int yellow = limit - rule.yellowRemaining(limit);
        int used =
                own.isEmpty() ? 0 : JointClock.of(own, rule, scale.calendar()).usedBy(last);
        int next = used < yellow ? yellow : limit;
        return used > limit
                ? Integer.MAX_VALUE
                : Math.max(0, next - used) / rule.counting().amountPerDay();
    }

    private Instant lastEvent() {
        return cases.stream()
                .map(each -> each.timeline().history().lastEventAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private List<Warning> against(
            Subject subject, String part, int days, List<ProjectCase> own, @Nullable Instant ended) {
        int limit = rule.limitOf(days);
        if (limit == 0 || own.isEmpty()) {
            return List.of();
        }
        JointClock clock = JointClock.of(own, rule, scale.calendar());
        int yellow = limit - rule.yellowRemaining(limit);
        Instant over = clock.reaches(rule.limit().overdueAtLimit() ? limit : limit + 1);
        Instant deadline = over == null ? null : over.minusMillis(1);
        return scale.both(subject, part, yellow > 0 ? clock.reaches(yellow) : null, over, ended, deadline, days);
    }

    /** Null while one is open. */
    private static @Nullable Instant lastEnd(List<ProjectCase> own) {
        Instant last = null;
        for (ProjectCase each : own) {
            Instant ended = each.timeline().history().ended();
            if (ended == null) {
                return null;
            }
            last = last == null || ended.isAfter(last) ? ended : last;
        }
        return last;
    }

    private List<Warning> archives() {
        ArchivePromise promise = scale.rules().archive();
        List<Warning> found = new ArrayList<>();
        if (promise.days() > 0) {
            filed().forEach((code, filed) -> {
                Instant over = scale.workingDay(filed, promise.days() + 1);
                Instant soon = promise.reminder() == 0
                        ? null
                        : scale.workingDay(filed, promise.days() + 1 - promise.reminder());
                found.addAll(scale.both(
                        Subject.ARCHIVE, code, soon, over, handedOver(code), over.minusMillis(1), promise.days()));
            });
        }
        return found;
    }

    /** The codes whose completion was filed, each since when. */
    private Map<String, Instant> filed() {
        Map<String, Instant> filed = new TreeMap<>();
        for (ProjectCase each : cases) {
            if (limits.closing().filing().contains(each.matter())) {
                StageTime.granted(each)
                        .ifPresent(
                                at -> filed.merge(each.code(), at, (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        return filed;
    }

    /** What was handed over for a code above covers what is below it; null while nothing was. */
    private @Nullable Instant handedOver(String code) {
        return cases.stream()
                .filter(each -> limits.closing().archive().contains(each.matter()) && tree.isUnder(code, each.code()))
                .flatMap(each -> StageTime.granted(each).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
