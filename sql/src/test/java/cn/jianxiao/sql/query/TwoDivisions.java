package cn.jianxiao.sql.query;

import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.FeedbackKind;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.CellRow;
import cn.jianxiao.sql.row.CodeRow;
import cn.jianxiao.sql.row.CountedTime;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.Disposition;
import cn.jianxiao.sql.row.EventRow;
import cn.jianxiao.sql.row.FollowUpRow;
import cn.jianxiao.sql.row.FollowUpState;
import cn.jianxiao.sql.row.IntakeKind;
import cn.jianxiao.sql.row.IntakeRow;
import cn.jianxiao.sql.row.Judgement;
import cn.jianxiao.sql.row.ProjectPart;
import cn.jianxiao.sql.row.ProjectRow;
import cn.jianxiao.sql.row.ProjectTimesRow;
import cn.jianxiao.sql.row.SixTimes;
import cn.jianxiao.sql.row.TimeOwner;
import cn.jianxiao.sql.row.WarningAbout;
import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.sql.row.WarningRow;
import cn.jianxiao.sql.row.WarningState;
import cn.jianxiao.sql.row.WarningStep;
import java.time.LocalDate;
import java.util.List;

/** Rows of every table for some departments; a department's project, cases and records share its name. */
final class TwoDivisions {

    private TwoDivisions() {}

    /** Departments are named by their division, A-one; what is written for one does not depend on the others. */
    static Store with(String... departments) {
        Store store = Store.open();
        for (String department : departments) {
            fill(store, department.substring(0, 1), department);
        }
        return store;
    }

    private static void fill(Store store, String division, String department) {
        ACase late = ACase.of("P-" + department, "late")
                .in(division, department)
                .received("2026-03-02")
                .accepted("2026-03-02");
        late.limit(5).overdueFrom("2026-03-10");
        late.promised();
        ACase done =
                ACase.of("P-" + department, "done").in(division, department).accepted("2026-03-02");
        done.limit(5).used(7).ended("2026-03-11", Judgement.OVERDUE);
        store.insert(late.row(), done.row(), warning(late), project(division, department), code(department));
        store.insert(times(department, ProjectPart.PROJECT, 0), times(department, ProjectPart.STAGE, 2));
        store.insert(
                AFeedback.evaluation("v-" + department, 4)
                        .about("P-" + department, "late")
                        .row(),
                AFeedback.of("k-" + department, FeedbackKind.COMMITMENT_BROKEN)
                        .about("P-" + department, "late")
                        .to(division, department)
                        .row());
        store.insert(cell(division, department), EventRow.of(event(division, department), "batch"));
        store.insert(EventRow.of(decision(division, department), "batch"));
        store.insert(
                intake(department, 0, Disposition.ACCEPTED, IntakeKind.EVENT),
                intake(department, 1, Disposition.REJECTED, IntakeKind.EVENT),
                intake(department, 2, Disposition.DUPLICATE, IntakeKind.REGISTRATION),
                intake(department, 4, Disposition.ACCEPTED, IntakeKind.FEEDBACK),
                refused(division, department),
                new FollowUpRow(
                        "events-" + department,
                        0,
                        3,
                        FollowUpState.SET_ASIDE,
                        department,
                        ACase.start("2026-03-03"),
                        1));
    }

    private static WarningRow warning(ACase late) {
        return new WarningRow(
                late.subject(),
                WarningAbout.CASE,
                "",
                WarningLevel.RED,
                WarningStep.of(WarningState.RAISED, ACase.start("2026-03-10"), null),
                null,
                5,
                "standard@1",
                1);
    }

    private static ProjectTimesRow times(String department, ProjectPart part, int stage) {
        return new ProjectTimesRow(
                "P-" + department,
                part,
                stage,
                2,
                ACase.start("2026-03-02"),
                ACase.start("2026-03-11"),
                true,
                TimeOwner.GOVERNMENT,
                1,
                new SixTimes(7, 0, 0, 0, 0, 0),
                new SixTimes(9, 0, 0, 0, 0, 0),
                CountedTime.of(CountingRule.standard(), 7, 0),
                false,
                120,
                null,
                Judgement.NOT_JUDGED,
                false,
                "standard@1",
                1);
    }

    private static ProjectRow project(String division, String department) {
        return new ProjectRow(
                "P-" + department, "", department, "", "", division, 3, ACase.start("2026-03-01"), "system", 1);
    }

    private static CodeRow code(String department) {
        return new CodeRow("P-" + department, "P-" + department + "-01", 1, department, List.of("P-" + department), 1);
    }

    /** Wrong on purpose, so that the check of the cells has a line for everyone. */
    private static CellRow cell(String division, String department) {
        CellKey key =
                new CellKey(LocalDate.of(2026, 3, 3), division, department, "matter-1", 2, 1, 3, "P-" + department);
        return new CellRow(key, new Counts(1, 2, 3, 3, 1, 1, 1, 4, 5, 6), 1);
    }

    private static ApprovalEvent event(String division, String department) {
        return ApprovalEvent.builder()
                .id("e-" + department)
                .source("system")
                .project("P-" + department)
                .caseId("late")
                .division(division)
                .department(department)
                .status(EventStatus.CORRECTION_STARTED)
                .build();
    }

    /** Without an acceptance, a handler or a stage, and long after the fact. */
    private static ApprovalEvent decision(String division, String department) {
        return EventBuilder.from(event(division, department))
                .id("f-" + department)
                .caseId("done")
                .status(EventStatus.PASSED)
                .occurredAt(ACase.afternoon("2026-03-11"))
                .receivedAt(ACase.afternoon("2026-03-12"))
                .build();
    }

    private static IntakeRow refused(String division, String department) {
        String raw = "{\"division\":\"" + division + "\",\"department\":\"" + department + "\"}";
        return intake(department, 3, Disposition.REJECTED, IntakeKind.REJECTION, raw);
    }

    private static IntakeRow intake(String department, long offset, Disposition disposition, IntakeKind kind) {
        return intake(department, offset, disposition, kind, department);
    }

    private static IntakeRow intake(
            String department, long offset, Disposition disposition, IntakeKind kind, String raw) {
        return new IntakeRow(
                "events-" + department,
                0,
                offset,
                "system",
                "batch",
                kind,
                "e-" + department,
                "P-" + department,
                "late",
                ACase.start("2026-03-02"),
                disposition,
                "",
                "",
                "",
                raw,
                1);
    }
}
