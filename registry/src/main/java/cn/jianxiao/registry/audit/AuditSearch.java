package cn.jianxiao.registry.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * 审计日志筛选.
 *
 * @param from the first moment
 * @param until the first moment no more
 * @param account whose deeds, exactly; empty for everybody's
 * @param kind empty for every one
 * @param text stands in subject, detail or address, however it is written; empty for any
 */
public record AuditSearch(Instant from, Instant until, String account, Optional<AuditKind> kind, String text) {}
