package cn.jianxiao.approval.warning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 预警, with every moment at which it changes if nothing else happens: one that stands or stood, or one that will be raised.
 *
 * @param key what it is about
 * @param raisedAt 预警时间: from when it stands
 * @param resolvedAt 解除时间: when what it is about ended, null where it has not
 * @param deadline 到期时间: the last moment within the limit, null where none can be told any more
 * @param limitDays the limit in days
 * @param told whom it is told to and when, in order, as long as it stands
 */
public record Warning(
        Key key,
        Instant raisedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant deadline,
        int limitDays,
        List<Told> told) {

    public Warning {
        told = List.copyOf(told);
    }

    /**
     * 预警标识: unique within a case for those of cases and pauses, within a project for the others.
     *
     * @param part the pause, the number of the stage or the engineering code; empty for the case or the project as such
     */
    public record Key(Subject subject, String part, Level level) {}

    /** How it stands when time has come to a moment; empty where it is not raised yet. */
    public Optional<Standing> at(Instant time) {
        if (resolvedAt == null && time.isBefore(raisedAt)) {
            return Optional.empty();
        }
        Holder holder = Holder.DEPARTMENT;
        Instant reminded = null;
        Instant escalated = null;
        int changes = 0;
        for (Told each : told) {
            if (resolvedAt != null || !each.at().isAfter(time)) {
                changes++;
                if (each.to().compareTo(holder) > 0) {
                    holder = each.to();
                    escalated = each.at();
                } else {
                    reminded = each.at();
                }
            }
        }
        State state = resolvedAt != null ? State.RESOLVED : changes > 0 ? State.REMINDED : State.RAISED;
        return Optional.of(new Standing(state, holder, changes, reminded, escalated));
    }

    /** When it changes next, by the passing of time alone; null for never. */
    public @Nullable Instant changesAfter(Instant time) {
        if (resolvedAt != null) {
            return null;
        }
        if (time.isBefore(raisedAt)) {
            return raisedAt;
        }
        for (Told each : told) {
            if (each.at().isAfter(time)) {
                return each.at();
            }
        }
        return null;
    }
}
