package cn.jianxiao.stream.project;

import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.sql.row.WarningRow;
import cn.jianxiao.stream.figures.CaseFigures;
import cn.jianxiao.stream.figures.WarningRule;
import java.time.Instant;
import java.util.Optional;

/**
 * 预警台: writes the warnings of a case when its events or the time change them, and remembers what was said.
 *
 * <p>A row that an event or a code brings about has an even version, one that the time brings about the odd version
 * after it.
 */
final class WarningDesk {

    private final Surroundings around;

    WarningDesk(Surroundings around) {
        this.around = around;
    }

    /** The version of what the events and codes that the figures rest on bring about. */
    private static long ofEvents(CaseFigures figures) {
        return 2L * figures.row().version();
    }

    /** The version of what comes about by the passing of time. */
    private static long afterEvents(CaseFigures figures) {
        return ofEvents(figures) + 1;
    }

    /** When the case was measured: writes the warning as it stands now, or takes back the one that was raised too early. */
    Watch settle(CaseFigures figures, WarningLevel level, Watch before) {
        long version = ofEvents(figures);
        Optional<WarningRow> standing = WarningRule.standing(figures, level, around.time(), version);
        if (standing.isPresent()) {
            around.write(standing.get());
            return new Watch(standing.get().dueAt().toEpochMilli(), true);
        }
        if (before.raised() || around.earlierLife().mayHaveRaised(before)) {
            around.write(WarningRule.withdrawn(figures, level, Instant.ofEpochMilli(before.dueAt()), version));
        }
        return expect(figures, level);
    }

    /** When time has passed: raises the warning if it is due. */
    Watch raise(CaseFigures figures, WarningLevel level, Watch before) {
        if (!before.isPendingAt(around.time())) {
            return before;
        }
        Optional<WarningRow> standing = WarningRule.standing(figures, level, around.time(), afterEvents(figures));
        standing.ifPresent(around::write);
        return new Watch(before.dueAt(), standing.isPresent());
    }

    private Watch expect(CaseFigures figures, WarningLevel level) {
        Instant due = WarningRule.dueAt(figures, level);
        if (due == null || !figures.isOpen()) {
            return Watch.NONE;
        }
        around.wakeAt(due.toEpochMilli());
        return new Watch(due.toEpochMilli(), false);
    }
}
