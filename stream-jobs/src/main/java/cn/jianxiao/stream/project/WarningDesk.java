package cn.jianxiao.stream.project;

import cn.jianxiao.approval.warning.Warning;
import cn.jianxiao.sql.row.WarningRow;
import cn.jianxiao.stream.figures.WarningRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 预警台: writes warnings when events or the time change them, and remembers what was said. */
final class WarningDesk {

    private final Surroundings around;

    WarningDesk(Surroundings around) {
        this.around = around;
    }

    /** Writes warnings as they stand by now, and takes back those that were raised too early. */
    Watched settle(List<Warning> warnings, WarningRows rows, Watched before) {
        Map<Warning.Key, Watch> known = new HashMap<>();
        before.watches().forEach(watch -> known.put(watch.key(), watch));
        List<Watch> watches = new ArrayList<>(warnings.size());
        for (Warning warning : warnings) {
            Watch was = known.get(warning.key());
            Optional<WarningRow> row = rows.at(warning, timeOf(warning, was));
            row.ifPresent(around::write);
            watches.add(new Watch(warning.key(), warning.raisedAt().toEpochMilli(), row.isPresent()));
            if (row.isPresent()) {
                known.remove(warning.key());
            }
        }
        for (Watch was : known.values()) {
            if (was.raised() || around.earlierLife().mayHaveRaised(was)) {
                around.write(rows.withdrawn(was.key(), Instant.ofEpochMilli(was.dueAt())));
            }
        }
        return watched(warnings, watches);
    }

    /** Remembers what was said before without saying it again. */
    Watched recall(List<Warning> warnings) {
        List<Watch> watches = new ArrayList<>(warnings.size());
        for (Warning warning : warnings) {
            boolean raised = warning.at(now()).isPresent();
            watches.add(new Watch(warning.key(), warning.raisedAt().toEpochMilli(), raised));
        }
        return watched(warnings, watches);
    }

    private Watched watched(List<Warning> warnings, List<Watch> watches) {
        long next = Watch.NEVER;
        for (Warning warning : warnings) {
            Instant change = warning.changesAfter(now());
            next = change == null ? next : Math.min(next, change.toEpochMilli());
        }
        return watches.isEmpty() ? Watched.NOTHING : new Watched(List.copyOf(watches), next);
    }

    private Instant now() {
        return Instant.ofEpochMilli(around.time());
    }

    /** A job that was restored does not know the time yet: but what was raised for the same moment before was due. */
    private Instant timeOf(Warning warning, @Nullable Watch was) {
        boolean raised =
                was != null && was.raised() && was.dueAt() == warning.raisedAt().toEpochMilli();
        return raised && now().isBefore(warning.raisedAt()) ? warning.raisedAt() : now();
    }
}
