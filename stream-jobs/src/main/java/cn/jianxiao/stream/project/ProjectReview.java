package cn.jianxiao.stream.project;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.LastNamed;
import cn.jianxiao.approval.project.CodeTree;
import cn.jianxiao.approval.project.ProjectCase;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.warning.ProjectWarnings;
import cn.jianxiao.approval.warning.Scale;
import cn.jianxiao.sql.row.CaseSubject;
import cn.jianxiao.stream.figures.WarningRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 项目督查: looks at all cases of a project together and writes what is warned about its stages, itself and its archives. */
final class ProjectReview {

    private final ProjectState state;
    private final Surroundings around;
    private final WarningDesk desk;

    ProjectReview(ProjectState state, Surroundings around) {
        this.state = state;
        this.around = around;
        this.desk = new WarningDesk(around);
    }

    /**
     * Looks where something may have changed. What an earlier life may have raised by what is known now it raised before it
     * ended: this one must not pass over that.
     */
    void look() {
        long horizon = state.isReplayed() ? around.earlierLife().passed(around.time()) : around.time();
        if (state.watch().isConcerned(horizon) || state.watch().isDue(around.time())) {
            lookAtAll();
        }
    }

    /** Before the first news: what an earlier life may have raised of what was known until then. */
    void lookBack() {
        if (state.watch().isOverlooked(around.earlierLife().passed(Long.MIN_VALUE))) {
            lookAtAll();
        }
    }

    private void lookAtAll() {
        Map<String, CaseHistory> histories = histories();
        ProjectWarnings warnings = warnings(histories);
        remember(desk.settle(warnings.all(), rows(histories), state.watch().watched()), warnings, histories);
    }

    /** Remembers what was said before a rest. */
    void recall() {
        Map<String, CaseHistory> histories = histories();
        ProjectWarnings warnings = warnings(histories);
        remember(desk.recall(warnings.all()), warnings, histories);
    }

    private void remember(Watched watched, ProjectWarnings warnings, Map<String, CaseHistory> histories) {
        if (histories.isEmpty()) {
            state.watch(ProjectWatch.NEW);
            return;
        }
        long seenTo = histories.values().stream()
                .mapToLong(history -> history.lastEventAt().toEpochMilli())
                .max()
                .orElseThrow();
        state.watch(new ProjectWatch(watched, milliseconds(warnings.notBefore()), seenTo, around.time()));
    }

    private static long milliseconds(Instant moment) {
        if (moment.equals(Instant.MIN)) {
            return Long.MIN_VALUE;
        }
        return moment.equals(Instant.MAX) ? Long.MAX_VALUE : moment.toEpochMilli();
    }

    private ProjectWarnings warnings(Map<String, CaseHistory> histories) {
        ClockSettings settings = around.settings();
        Scale scale = new Scale(settings.warnings(), around.calendars().general());
        Instant horizon = ProjectWarnings.horizon(histories.values());
        List<ProjectCase> cases = new ArrayList<>();
        histories.forEach((id, history) ->
                cases.add(ProjectWarnings.measured(id, history, settings.rule(), scale.calendar(), horizon)));
        return new ProjectWarnings(cases, tree(), settings.limits(), settings.rule(), scale);
    }

    private Map<String, CaseHistory> histories() {
        Map<String, CaseHistory> histories = new TreeMap<>();
        state.cases().forEach((id, file) -> {
            List<ApprovalEvent> valid = new OpenCase(file).linked(state.known()).valid();
            if (!valid.isEmpty()) {
                histories.put(id, CaseHistory.of(valid));
            }
        });
        return histories;
    }

    private CodeTree tree() {
        Map<String, List<String>> parents = new HashMap<>();
        state.register().parts().values().forEach(part -> parents.put(part.code(), part.parents()));
        return new CodeTree(parents);
    }

    /** The project's division is its register's; before that is known, that of the case that was last heard of. */
    private WarningRows rows(Map<String, CaseHistory> histories) {
        String division = state.register().division();
        int flowType = 0;
        Optional<CaseHistory> last = histories.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, CaseHistory> each) ->
                                each.getValue().lastEventAt())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
        if (last.isPresent()) {
            LastNamed named = new LastNamed(last.get().events());
            flowType = named.listed(ApprovalEvent::flowTypeCode);
            division = division.isEmpty() ? named.text(ApprovalEvent::division) : division;
        }
        return new WarningRows(
                CaseSubject.ofProject(project(), division, flowType),
                around.settings().rule(),
                state.version(around.settings().version()));
    }

    private String project() {
        String registered = state.register().project();
        return registered.isEmpty()
                ? state.cases().values().stream()
                        .flatMap(file -> file.held().stream())
                        .findFirst()
                        .map(held -> held.event().project())
                        .orElse("")
                : registered;
    }
}
