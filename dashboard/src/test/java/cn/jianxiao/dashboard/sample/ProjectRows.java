package cn.jianxiao.dashboard.sample;

import cn.jianxiao.approval.calendar.Calendars;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.warning.WarningRules;
import cn.jianxiao.demo.DemoProject;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.CellRow;
import cn.jianxiao.sql.row.CodeRow;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.EventRow;
import cn.jianxiao.sql.row.IntakeKind;
import cn.jianxiao.sql.row.IntakeRow;
import cn.jianxiao.sql.row.ProjectRow;
import cn.jianxiao.sql.row.Row;
import cn.jianxiao.stream.figures.CaseFigures;
import cn.jianxiao.stream.figures.ProjectTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What the stream would write of one project, without the stream. */
final class ProjectRows {

    private static final AtomicLong OFFSETS = new AtomicLong();
    private static final int REJECT_EVERY = 97;

    private final DemoProject project;
    private final Instant now;
    private final List<Row> rows = new ArrayList<>();

    private ProjectRows(DemoProject project, Instant now) {
        this.project = project;
        this.now = now;
    }

    static List<Row> of(DemoProject project, Instant now) {
        ProjectRows made = new ProjectRows(project, now);
        made.head();
        made.cases();
        return made.rows;
    }

    private void head() {
        CodeRegistration head = project.registration();
        rows.add(new ProjectRow(
                head.project(),
                head.unifiedCode(),
                head.name(),
                head.owner(),
                head.category(),
                head.division(),
                head.flowTypeCode(),
                head.appliedAt(),
                head.source(),
                1));
        rows.add(new CodeRow(head.project(), head.project(), 0, head.name(), List.of(), 1));
        for (RegisteredCode code : head.codes()) {
            List<String> parents = code.parents().isEmpty() ? List.of(head.project()) : code.parents();
            rows.add(new CodeRow(head.project(), code.code(), code.level(), code.name(), parents, 1));
        }
    }

    private void cases() {
        Map<String, EventSet> cases = new LinkedHashMap<>();
        for (ApprovalEvent event : project.events()) {
            EventSet.Change change = cases.computeIfAbsent(
                            event.project() + "/" + event.caseId(), key -> new EventSet())
                    .add(event);
            rows.add(EventRow.of(event, ""));
            rows.add(intake(event, change == EventSet.Change.SAME ? Disposition.DUPLICATE : Disposition.ACCEPTED));
        }
        Map<CellKey, Counts> cells = new LinkedHashMap<>();
        Map<String, List<CaseFigures>> byProject = new LinkedHashMap<>();
        for (EventSet set : cases.values()) {
            CaseFigures figures = CaseFigures.of(set, CountingRule.standard(), Calendars.national());
            rows.add(figures.row());
            byProject
                    .computeIfAbsent(figures.subject().project(), any -> new ArrayList<>())
                    .add(figures);
            figures.cells().forEach((key, counts) -> cells.merge(key, counts, Counts::plus));
            figures.warnings(WarningRules.shipped(), Calendars.national())
                    .forEach(warning -> figures.warningRows().at(warning, now).ifPresent(rows::add));
        }
        cells.forEach((key, counts) -> rows.add(new CellRow(key, counts, 1)));
        byProject.forEach((code, figures) -> rows.addAll(ProjectTimes.of(
                code, figures, EnumSet.allOf(Stage.class), ClockSettings.shipped(), Calendars.national(), 1)));
    }

    private static IntakeRow intake(ApprovalEvent event, Disposition disposition) {
        long offset = OFFSETS.incrementAndGet();
        boolean refused = disposition == Disposition.ACCEPTED && offset % REJECT_EVERY == 0;
        return new IntakeRow(
                "jianxiao.events",
                0,
                offset,
                event.source(),
                "",
                IntakeKind.EVENT,
                event.id(),
                event.project(),
                event.caseId(),
                event.receivedAt(),
                refused ? Disposition.REJECTED : disposition,
                refused ? "TIME_IN_FUTURE" : "",
                refused ? "BLSJ" : "",
                refused ? "2099-01-01 00:00:00" : "",
                refused ? "{\"BLSJ\":\"2099-01-01 00:00:00\",\"SPSXSLBM\":\"" + event.caseId() + "\"}" : "",
                1);
    }
}
