package cn.jianxiao.stream.figures;

import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.JointTime;
import cn.jianxiao.approval.project.Owner;
import cn.jianxiao.approval.project.ProjectCase;
import cn.jianxiao.approval.project.Shares;
import cn.jianxiao.approval.project.StageTime;
import cn.jianxiao.sql.row.CountedTime;
import cn.jianxiao.sql.row.Judgement;
import cn.jianxiao.sql.row.ProjectPart;
import cn.jianxiao.sql.row.ProjectTimesRow;
import cn.jianxiao.sql.row.SixTimes;
import cn.jianxiao.sql.row.TimeOwner;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Joint times in the words of the store. */
record TimesRowForm(String project, CountingRule rule, long version) {

    ProjectTimesRow of(Collection<ProjectCase> cases, JointTime time, int limitWorking) {
        return row(ProjectPart.PROJECT, Stage.UNKNOWN, cases, time, 0, limitWorking, null, Judgement.NOT_JUDGED);
    }

    ProjectTimesRow of(Collection<ProjectCase> cases, StageTime time) {
        return row(
                ProjectPart.STAGE,
                time.stage().stage(),
                cases,
                time.time(),
                time.limit(),
                0,
                time.endedAt(),
                CaseRows.judgement(time.judgement()));
    }

    /** Of what was written before and is no more. */
    ProjectTimesRow nothing(ProjectPart part, Stage stage) {
        return new ProjectTimesRow(
                project,
                part,
                stage.code(),
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                TimeOwner.NONE,
                0,
                SixTimes.NONE,
                SixTimes.NONE,
                CountedTime.of(rule, 0, 0),
                begins(),
                0,
                null,
                Judgement.NOT_JUDGED,
                false,
                rule.label(),
                version);
    }

    private ProjectTimesRow row(
            ProjectPart part,
            Stage stage,
            Collection<ProjectCase> cases,
            JointTime time,
            int limit,
            int limitWorking,
            @Nullable Instant endedAt,
            Judgement judgement) {
        return new ProjectTimesRow(
                project,
                part,
                stage.code(),
                cases.size(),
                time.from(),
                time.to(),
                time.open(),
                time.running().map(TimesRowForm::owner).orElse(TimeOwner.NONE),
                time.growing(),
                six(time.working()),
                six(time.calendar()),
                CountedTime.of(rule, time.used(), limit),
                begins(),
                limitWorking,
                endedAt,
                judgement,
                time.provisional(),
                rule.label(),
                version);
    }

    private boolean begins() {
        return rule.counting().firstDayCounted() && !rule.counting().lastDayCounted();
    }

    private static SixTimes six(Shares shares) {
        return new SixTimes(
                shares.government(),
                shares.applicant(),
                shares.special(),
                shares.technical(),
                shares.intermediary(),
                shares.utility());
    }

    private static TimeOwner owner(Owner owner) {
        return switch (owner) {
            case GOVERNMENT -> TimeOwner.GOVERNMENT;
            case APPLICANT -> TimeOwner.APPLICANT;
            case SPECIAL -> TimeOwner.SPECIAL;
            case TECHNICAL -> TimeOwner.TECHNICAL;
            case INTERMEDIARY -> TimeOwner.INTERMEDIARY;
            case UTILITY -> TimeOwner.UTILITY;
        };
    }
}
