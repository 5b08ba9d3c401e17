package cn.jianxiao.registry.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 审计日志: takes what is noted nowhere else. It has no way to change a row. An entry is written in the transaction of the
 * thread where there is one: what did not happen is not noted, and nothing happens unnoted.
 */
public final class AuditLog {

    /** Rows of one kind from one address in a minute, where the outside decides how many there are. */
    static final int MOST_A_MINUTE = 20;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    public AuditLog(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    public void note(AuditEntry entry) {
        jdbc.sql("insert into audit_entry (kind, deed, account, department, address, subject, detail, stamped_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(entry.kind().name(), entry.deed().name(), entry.account(), entry.department())
                .params(entry.address(), entry.subject(), entry.detail(), utc(entry.at()))
                .update();
    }

    /**
     * Notes something that anybody may cause as often as they like, without letting them fill the database: the same once
     * a minute, and of one kind from one address {@value #MOST_A_MINUTE} in a minute.
     */
    public void noteSparingly(AuditEntry entry) {
        Seen seen = jdbc.sql(
                        "select count(*) as entries, coalesce(sum(case when deed = ? and account = ? and subject = ?"
                                + " then 1 else 0 end), 0) as same from audit_entry"
                                + " where kind = ? and address = ? and stamped_at > ?")
                .params(entry.deed().name(), entry.account(), entry.subject())
                .params(entry.kind().name(), entry.address(), utc(entry.at().minus(MINUTE)))
                .query((row, number) -> new Seen(row.getLong("entries"), row.getLong("same")))
                .single();
        if (seen.same() == 0 && seen.entries() < MOST_A_MINUTE) {
            note(entry);
        }
    }

    private record Seen(long entries, long same) {}

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
