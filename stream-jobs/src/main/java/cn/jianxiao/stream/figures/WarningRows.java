package cn.jianxiao.stream.figures;

import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.warning.Holder;
import cn.jianxiao.approval.warning.Level;
import cn.jianxiao.approval.warning.Standing;
import cn.jianxiao.approval.warning.State;
import cn.jianxiao.approval.warning.Subject;
import cn.jianxiao.approval.warning.Warning;
import cn.jianxiao.sql.row.CaseSubject;
import cn.jianxiao.sql.row.WarningAbout;
import cn.jianxiao.sql.row.WarningHolder;
import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.sql.row.WarningRow;
import cn.jianxiao.sql.row.WarningState;
import cn.jianxiao.sql.row.WarningStep;
import java.time.Instant;
import java.util.Optional;

/**
 * 预警行: warnings in the words of the store. Rows of one state of knowledge are ordered by how often the warning has changed
 * since: the version tells the content.
 *
 * @param subject whose warnings these are
 * @param knowledge the version of what is known
 */
public record WarningRows(CaseSubject subject, CountingRule rule, long knowledge) {

    private static final int CHANGES = 64;

    /** As it stands when time has come to a moment; empty where it is not raised yet. */
    public Optional<WarningRow> at(Warning warning, Instant time) {
        return warning.at(time).map(standing -> row(warning, standing));
    }

    /** Takes back one that later knowledge shows should not have been raised. */
    public WarningRow withdrawn(Warning.Key key, Instant wasDue) {
        WarningStep step = WarningStep.of(WarningState.WITHDRAWN, wasDue, null);
        return new WarningRow(
                about(key),
                kind(key.subject()),
                key.part(),
                level(key.level()),
                step,
                null,
                0,
                rule.label(),
                version(0));
    }

    private WarningRow row(Warning warning, Standing standing) {
        Warning.Key key = warning.key();
        WarningStep step = new WarningStep(
                state(standing.state()),
                holder(standing.holder()),
                warning.raisedAt(),
                standing.remindedAt(),
                standing.escalatedAt(),
                warning.resolvedAt());
        return new WarningRow(
                about(key),
                kind(key.subject()),
                key.part(),
                level(key.level()),
                step,
                warning.deadline(),
                warning.limitDays(),
                rule.label(),
                version(1 + standing.changes()));
    }

    private long version(int changes) {
        return CHANGES * knowledge + Math.min(changes, CHANGES - 1);
    }

    /** A stage has its number and archives their code where a case has its own. */
    private CaseSubject about(Warning.Key key) {
        return switch (key.subject()) {
            case CASE, PAUSE, PROJECT -> subject;
            case STAGE -> subject.withStage(Integer.parseInt(key.part()));
            case ARCHIVE -> subject.withCode(key.part());
        };
    }

    private static WarningAbout kind(Subject subject) {
        return switch (subject) {
            case CASE -> WarningAbout.CASE;
            case PAUSE -> WarningAbout.PAUSE;
            case STAGE -> WarningAbout.STAGE;
            case PROJECT -> WarningAbout.PROJECT;
            case ARCHIVE -> WarningAbout.ARCHIVE;
        };
    }

    private static WarningLevel level(Level level) {
        return switch (level) {
            case YELLOW -> WarningLevel.YELLOW;
            case RED -> WarningLevel.RED;
        };
    }

    private static WarningState state(State state) {
        return switch (state) {
            case RAISED -> WarningState.RAISED;
            case REMINDED -> WarningState.REMINDED;
            case RESOLVED -> WarningState.RESOLVED;
        };
    }

    private static WarningHolder holder(Holder holder) {
        return switch (holder) {
            case DEPARTMENT -> WarningHolder.DEPARTMENT;
            case REFORM_OFFICE -> WarningHolder.REFORM_OFFICE;
            case DISTRICT_LEADER -> WarningHolder.DISTRICT_LEADER;
        };
    }
}
