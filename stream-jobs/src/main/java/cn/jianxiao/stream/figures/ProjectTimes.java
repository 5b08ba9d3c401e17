package cn.jianxiao.stream.figures;

import cn.jianxiao.approval.calendar.Calendars;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.JointTime;
import cn.jianxiao.approval.project.ProjectCase;
import cn.jianxiao.approval.project.StageTime;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.sql.row.ProjectPart;
import cn.jianxiao.sql.row.ProjectTimesRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 项目与阶段用时 (X7): what the cases of a project, and those of some of its stages, took together, as rows. */
public final class ProjectTimes {

    private final Collection<CaseFigures> figures;
    private final ClockSettings settings;
    private final Calendars calendars;
    private final TimesRowForm form;

    private ProjectTimes(
            Collection<CaseFigures> figures, ClockSettings settings, Calendars calendars, TimesRowForm form) {
        this.figures = figures;
        this.settings = settings;
        this.calendars = calendars;
        this.form = form;
    }

    /**
     * The rows of a project and of the stages that something changed in. A stage is measured up to its own last event, so
     * that its row says the same whatever goes on in others.
     *
     * @param figures of all its cases; those that are voided are passed over
     */
    public static List<ProjectTimesRow> of(
            String project,
            Collection<CaseFigures> figures,
            Set<Stage> stages,
            ClockSettings settings,
            Calendars calendars,
            long version) {
        TimesRowForm form = new TimesRowForm(project, settings.rule(), version);
        ProjectTimes times = new ProjectTimes(figures, settings, calendars, form);
        List<ProjectTimesRow> rows = new ArrayList<>();
        rows.add(times.whole());
        stages.forEach(stage -> rows.add(times.stage(stage)));
        return rows;
    }

    private ProjectTimesRow whole() {
        List<ProjectCase> cases = measured(figures);
        return JointTime.of(cases, settings.rule(), calendars.general())
                .map(time -> form.of(cases, time, settings.projectLimitDays()))
                .orElseGet(() -> form.nothing(ProjectPart.PROJECT, Stage.UNKNOWN));
    }

    private ProjectTimesRow stage(Stage stage) {
        List<ProjectCase> cases = measured(figures.stream()
                .filter(each -> Stage.of(each.subject().stage()) == stage)
                .toList());
        return StageTime.of(settings.stage(stage), cases, settings.rule(), calendars.general())
                .map(time -> form.of(cases, time))
                .orElseGet(() -> form.nothing(ProjectPart.STAGE, stage));
    }

    /** Open cases up to just after the last event of all of these, so that what runs from there has begun. */
    private List<ProjectCase> measured(Collection<CaseFigures> some) {
        List<CaseTimeline> timelines = some.stream()
                .flatMap(each -> Optional.ofNullable(each.timeline()).stream())
                .toList();
        Optional<Instant> last = timelines.stream()
                .map(timeline -> timeline.history().lastEventAt())
                .max(Comparator.naturalOrder());
        List<ProjectCase> cases = new ArrayList<>();
        for (CaseFigures each : some) {
            CaseTimeline timeline = each.timeline();
            if (timeline != null && last.isPresent()) {
                cases.add(
                        ProjectCase.of(each.subject().caseId(), upTo(last.get().plusMillis(1), timeline, each)));
            }
        }
        return cases;
    }

    private CaseTimeline upTo(Instant moment, CaseTimeline timeline, CaseFigures figures) {
        return timeline.history().isOpen()
                ? CaseTimeline.of(
                        timeline.history(),
                        settings.rule(),
                        calendars.of(figures.subject().department()),
                        moment)
                : timeline;
    }
}
