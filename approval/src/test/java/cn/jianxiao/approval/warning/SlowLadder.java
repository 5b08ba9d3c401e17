package cn.jianxiao.approval.warning;

import cn.jianxiao.approval.clock.OfficialDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With whom a warning is, by walking from day to day. */
final class SlowLadder {

    private final Instant raisedAt;
    private final List<Step> steps;

    SlowLadder(Instant raisedAt, List<Step> steps) {
        this.raisedAt = raisedAt;
        this.steps = steps;
    }

    /** @param stop from when nobody is told any more, null for never */
    Holder holderOn(LocalDate last, @Nullable Instant stop) {
        Holder holder = Holder.DEPARTMENT;
        int working = 0;
        LocalDate day = OfficialDay.of(raisedAt).plusDays(1);
        while (!day.isAfter(last) && (stop == null || OfficialDay.start(day).isBefore(stop))) {
            if (Warned.CALENDAR.isWorkingDay(day)) {
                working++;
                for (Step step : steps) {
                    if (step.days() == working && step.to().compareTo(holder) > 0) {
                        holder = step.to();
                    }
                }
            }
            day = day.plusDays(1);
        }
        return holder;
    }
}
