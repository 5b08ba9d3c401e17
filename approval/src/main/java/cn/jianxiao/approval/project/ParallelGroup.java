package cn.jianxiao.approval.project;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.CountingRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 并联审批组 (NA5), or one application with several matters 合并办理 (SC8): the cases under one instance code.
 *
 * @param id 并联审批实例
 * @param members in the order of their acceptance
 * @param time what they amount to together
 */
public record ParallelGroup(String id, List<ProjectCase> members, JointTime time) {

    private static final Comparator<ProjectCase> BY_BEGINNING =
            Comparator.comparing(ParallelGroup::beginning).thenComparing(ProjectCase::id);

    public ParallelGroup {
        members = List.copyOf(members);
    }

    /** The groups among a project's cases, in the order of their ids. */
    public static List<ParallelGroup> of(Collection<ProjectCase> cases, CountingRule rule, WorkingCalendar calendar) {
        Map<String, List<ProjectCase>> byId = new TreeMap<>();
        cases.stream()
                .filter(each -> !each.group().isEmpty())
                .forEach(each -> byId.computeIfAbsent(each.group(), any -> new ArrayList<>())
                        .add(each));
        List<ParallelGroup> groups = new ArrayList<>();
        byId.forEach((id, members) -> {
            members.sort(BY_BEGINNING);
            JointTime.of(members, rule, calendar).ifPresent(time -> groups.add(new ParallelGroup(id, members, time)));
        });
        return List.copyOf(groups);
    }

    /** Who was last: the member that ended last; empty while one is open. */
    public Optional<ProjectCase> last() {
        if (time.open()) {
            return Optional.empty();
        }
        return members.stream().max(Comparator.comparing(ParallelGroup::end).thenComparing(ProjectCase::id));
    }

    /** Whether each member was accepted only after the one before had ended. */
    public boolean oneAfterTheOther() {
        for (int i = 1; i < members.size(); i++) {
            if (beginning(members.get(i)).isBefore(end(members.get(i - 1)))) {
                return false;
            }
        }
        return members.size() > 1;
    }

    private static Instant beginning(ProjectCase each) {
        Instant accepted = each.timeline().history().accepted();
        return accepted != null ? accepted : each.timeline().history().received();
    }

    private static Instant end(ProjectCase each) {
        return each.timeline().measuredTo();
    }
}
