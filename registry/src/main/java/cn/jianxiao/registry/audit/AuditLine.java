package cn.jianxiao.registry.audit;

import java.time.Instant;

/**
 * 审计日志的一行.
 *
 * @param origin table and key of the fact, unique
 * @param deed a word of the table that tells it, such as {@code SPLIT} or {@code FAILED}
 */
public record AuditLine(
        String origin,
        AuditKind kind,
        String deed,
        String account,
        String department,
        String address,
        String subject,
        String detail,
        Instant at) {}
