package cn.jianxiao.registry.api.audit;

import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLine;
import java.time.Instant;

/** A line of the log. */
record AuditLineView(
        String origin,
        Instant at,
        AuditKind kind,
        String deed,
        String account,
        String department,
        String address,
        String subject,
        String detail) {

    static AuditLineView of(AuditLine line) {
        return new AuditLineView(
                line.origin(),
                line.at(),
                line.kind(),
                line.deed(),
                line.account(),
                line.department(),
                line.address(),
                line.subject(),
                line.detail());
    }
}
