package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.code.graph.Stamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code's own row.
 *
 * @param rule with its version, as {@code chongqing@1}
 * @param ended null while it is active
 */
record NodeRow(
        String code,
        String rule,
        CodeStatus status,
        Stamp entered,
        @Nullable Instant ended) {}
