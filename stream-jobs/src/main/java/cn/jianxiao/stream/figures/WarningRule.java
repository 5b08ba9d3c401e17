package cn.jianxiao.stream.figures;

import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.sql.row.WarningRow;
import cn.jianxiao.sql.row.WarningState;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 预警规则: whether a case is warned about, as a function of what is known of it and of the time. */
public final class WarningRule {

    private WarningRule() {}

    /**
     * From when the case is to be warned about, were nothing else to happen.
     *
     * @return null where no clock runs towards it, and for the yellow level of a limit that is yellow from its first day
     */
    public static @Nullable Instant dueAt(CaseFigures figures, WarningLevel level) {
        CaseTimeline timeline = figures.timeline();
        if (timeline == null) {
            return null;
        }
        return switch (level) {
            case YELLOW -> timeline.yellowFromTheFirst() ? null : timeline.yellowFrom();
            case RED -> timeline.overdueFrom();
        };
    }

    /**
     * The warning as it stands, empty where there is none.
     *
     * @param time up to when time has passed, in milliseconds
     */
    public static Optional<WarningRow> standing(CaseFigures figures, WarningLevel level, long time, long version) {
        Instant due = dueAt(figures, level);
        CaseTimeline timeline = figures.timeline();
        if (due == null || timeline == null) {
            return Optional.empty();
        }
        Instant ended = timeline.history().ended();
        if (ended == null) {
            return due.toEpochMilli() <= time
                    ? Optional.of(row(figures, level, WarningState.RAISED, due, null, version))
                    : Optional.empty();
        }
        return due.isBefore(ended)
                ? Optional.of(row(figures, level, WarningState.RESOLVED, due, ended, version))
                : Optional.empty();
    }

    /** Takes back a warning that later knowledge shows should not have been raised. */
    public static WarningRow withdrawn(CaseFigures figures, WarningLevel level, Instant wasDue, long version) {
        return row(figures, level, WarningState.WITHDRAWN, wasDue, null, version);
    }

    private static WarningRow row(
            CaseFigures figures,
            WarningLevel level,
            WarningState state,
            Instant due,
            @Nullable Instant resolvedAt,
            long version) {
        return new WarningRow(
                figures.subject(),
                level,
                state,
                due,
                resolvedAt,
                figures.row().deadline(),
                figures.row().limitDays(),
                figures.rule().label(),
                version);
    }
}
