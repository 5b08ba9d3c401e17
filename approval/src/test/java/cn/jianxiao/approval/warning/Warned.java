package cn.jianxiao.approval.warning;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.Events;
import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.ClosingCheck;
import cn.jianxiao.approval.project.CodeTree;
import cn.jianxiao.approval.project.Milestone;
import cn.jianxiao.approval.project.ProjectCase;
import cn.jianxiao.approval.project.StageRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases and what is warned about them, in the words of the domain. */
final class Warned {

    static final CountingRule RULE = CountingRule.standard();
    static final WorkingCalendar CALENDAR = PublishedCalendar.national();
    static final Scale SCALE = new Scale(WarningRules.shipped(), CALENDAR);
    /** Ten days for the construction permit, 20 for the whole; filed by "filing", handed over by "archive". */
    static final Limits LIMITS = new Limits(
            List.of(new StageRule(Stage.CONSTRUCTION_PERMIT, 10, Milestone.ALL, Set.of())),
            20,
            new ClosingCheck(Set.of("filing"), Set.of("archive")));

    private final String id;
    private final List<ApprovalEvent> events = new ArrayList<>();
    private String matter = "permit";
    private String code = "P";
    private Stage stage = Stage.CONSTRUCTION_PERMIT;

    Warned(String id) {
        this.id = id;
    }

    Warned then(EventStatus status, String time) {
        return then(status, time, "");
    }

    Warned then(EventStatus status, String time, String pauseKind) {
        events.add(Events.event(status, time)
                .id(id + events.size())
                .limitDays(5)
                .pauseKind(pauseKind)
                .build());
        return this;
    }

    Warned matter(String other) {
        matter = other;
        return this;
    }

    Warned under(String other) {
        code = other;
        return this;
    }

    Warned in(Stage other) {
        stage = other;
        return this;
    }

    CaseHistory history() {
        return CaseHistory.of(events);
    }

    List<Warning> warnings() {
        CaseHistory history = history();
        return CaseWarnings.of(CaseTimeline.of(history, RULE, CALENDAR, history.lastEventAt()), SCALE);
    }

    static ProjectWarnings project(Map<String, List<String>> parents, Warned... cases) {
        List<CaseHistory> histories =
                List.of(cases).stream().map(Warned::history).toList();
        Instant horizon = ProjectWarnings.horizon(histories);
        List<ProjectCase> measured = List.of(cases).stream()
                .map(each -> new ProjectCase(
                        each.id,
                        each.code,
                        each.stage,
                        MatterKind.ADMINISTRATIVE,
                        each.matter,
                        "",
                        CaseTimeline.of(each.history(), RULE, CALENDAR, horizon)))
                .toList();
        return new ProjectWarnings(measured, new CodeTree(parents), LIMITS, RULE, SCALE);
    }

    static List<Warning> ofProject(Warned... cases) {
        return project(Map.of(), cases).all();
    }
}
