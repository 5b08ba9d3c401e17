package cn.jianxiao.approval.warning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 预警现状: how a warning stands at a moment.
 *
 * @param holder with whom it is
 * @param changes how often it has changed since it was raised: with what is known it tells the content
 * @param remindedAt when who had it was last reminded, null where that was never
 * @param escalatedAt when it came to the one who has it, null where it never went up
 */
public record Standing(
        State state,
        Holder holder,
        int changes,
        @Nullable Instant remindedAt,
        @Nullable Instant escalatedAt) {}
