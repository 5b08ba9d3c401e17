package cn.jianxiao.approval.warning;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.OfficialDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 预警尺: the rules of warnings with the calendar by which their days are counted. */
public record Scale(WarningRules rules, WorkingCalendar calendar) {

    /** The beginning of the n-th working day after a moment's day. */
    Instant workingDay(Instant after, int n) {
        LocalDate day = calendar.plusWorkingDays(OfficialDay.of(after), n);
        return OfficialDay.start(day);
    }

    /**
     * A warning with its steps.
     *
     * @param until when a more serious one takes its place, from when nobody is told of it any more; null for never
     */
    Warning warning(
            Warning.Key key,
            Instant raisedAt,
            @Nullable Instant resolvedAt,
            @Nullable Instant deadline,
            int limitDays,
            @Nullable Instant until) {
        List<Told> told = new ArrayList<>();
        for (Step step : rules.steps(key.level())) {
            Instant at = workingDay(raisedAt, step.days());
            if (isBefore(at, resolvedAt) && isBefore(at, until)) {
                told.add(new Told(at, step.to()));
            }
        }
        return new Warning(key, raisedAt, resolvedAt, deadline, limitDays, told);
    }

    /**
     * The two warnings of a limit, of those that are due before the end.
     *
     * @param yellowFrom null for none
     * @param redFrom null for none
     */
    List<Warning> both(
            Subject subject,
            String part,
            @Nullable Instant yellowFrom,
            @Nullable Instant redFrom,
            @Nullable Instant endedAt,
            @Nullable Instant deadline,
            int limitDays) {
        List<Warning> found = new ArrayList<>(2);
        if (yellowFrom != null && isBefore(yellowFrom, endedAt)) {
            found.add(warning(
                    new Warning.Key(subject, part, Level.YELLOW), yellowFrom, endedAt, deadline, limitDays, redFrom));
        }
        if (redFrom != null && isBefore(redFrom, endedAt)) {
            found.add(warning(new Warning.Key(subject, part, Level.RED), redFrom, endedAt, deadline, limitDays, null));
        }
        return found;
    }

    private static boolean isBefore(Instant moment, @Nullable Instant end) {
        return end == null || moment.isBefore(end);
    }
}
