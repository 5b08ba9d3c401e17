package cn.jianxiao.sql.row;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 预警进展: how far a warning has come.
 *
 * @param dueAt when it was due to be raised
 * @param remindedAt when it was last told to who had it already, null for never
 * @param escalatedAt when it came to who has it now, null where that is the department
 * @param resolvedAt null while it stands
 */
public record WarningStep(
        WarningState state,
        WarningHolder holder,
        Instant dueAt,
        @Nullable Instant remindedAt,
        @Nullable Instant escalatedAt,
        @Nullable Instant resolvedAt) {

    /** One that nobody was reminded of. */
    public static WarningStep of(WarningState state, Instant dueAt, @Nullable Instant resolvedAt) {
        return new WarningStep(state, WarningHolder.DEPARTMENT, dueAt, null, null, resolvedAt);
    }
}
