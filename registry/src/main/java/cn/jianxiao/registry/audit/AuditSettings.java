package cn.jianxiao.registry.audit;

import java.time.Duration;
import org.springframework.core.env.Environment;

/**
 * 审计日志的设置.
 *
 * @param kept how long what is noted in the log is kept: {@code jianxiao.audit.days}, 365 unless set
 */
public record AuditSettings(Duration kept) {

    /** 网络安全法第二十一条: logs are kept for six months at least. */
    public static final int LEAST_DAYS = 180;

    private static final int DAYS = 365;

    /** @throws IllegalArgumentException when less than {@value #LEAST_DAYS} days are wanted */
    public AuditSettings {
        if (kept.compareTo(Duration.ofDays(LEAST_DAYS)) < 0) {
            throw new IllegalArgumentException("jianxiao.audit.days (JIANXIAO_AUDIT_DAYS) is " + kept.toDays()
                    + ", but the audit log is kept for " + LEAST_DAYS + " days at least");
        }
    }

    public static AuditSettings from(Environment environment) {
        return new AuditSettings(Duration.ofDays(environment.getProperty("jianxiao.audit.days", Integer.class, DAYS)));
    }
}
