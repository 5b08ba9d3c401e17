package cn.jianxiao.registry.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 审计簿: the whole log, the newest first, whichever table tells a line. */
public final class AuditBook {

    private static final int PORTION = 2000;

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final TransactionTemplate transaction;

    public AuditBook(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.log = new AuditLog(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    public long count(AuditSearch search) {
        Condition condition = Condition.of(search);
        return jdbc.sql("select count(*) from audit_line" + condition.sql())
                .params(condition.values())
                .query(Long.class)
                .single();
    }

    public List<AuditLine> lines(AuditSearch search, int offset, int limit) {
        Condition condition = Condition.of(search);
        return jdbc.sql("select * from audit_line" + condition.sql()
                        + " order by stamped_at desc, origin desc limit ? offset ?")
                .params(condition.values())
                .params(limit, offset)
                .query(AuditBook::line)
                .list();
    }

    /** Every line of a search, a portion at a time. New ones come after its end, so none is passed over. */
    public void each(AuditSearch search, Consumer<AuditLine> line) {
        int offset = 0;
        List<AuditLine> portion;
        do {
            portion = lines(search, offset, PORTION);
            portion.forEach(line);
            offset += portion.size();
        } while (portion.size() == PORTION);
    }

    /**
     * 保留期: removes what was noted in the log itself before that moment, and notes that it did. What other tables tell
     * stays as long as they keep it.
     *
     * @return how many rows went
     */
    public int expire(Instant before, Instant now) {
        Integer gone = transaction.execute(status -> {
            int rows = jdbc.sql("delete from audit_entry where stamped_at < ?")
                    .param(before.atOffset(ZoneOffset.UTC))
                    .update();
            if (rows > 0) {
                log.note(new AuditEntry(
                        AuditKind.AUDIT_LOG,
                        AuditDeed.EXPIRED,
                        "",
                        "",
                        "",
                        "< " + before,
                        Integer.toString(rows),
                        now));
            }
            return rows;
        });
        return gone == null ? 0 : gone;
    }

    private record Condition(String sql, List<Object> values) {

        static Condition of(AuditSearch search) {
            StringBuilder sql = new StringBuilder(" where stamped_at >= ? and stamped_at < ?");
            List<Object> values = new ArrayList<>(List.of(
                    search.from().atOffset(ZoneOffset.UTC), search.until().atOffset(ZoneOffset.UTC)));
            if (!search.account().isEmpty()) {
                sql.append(" and account = ?");
                values.add(search.account());
            }
            search.kind().ifPresent(kind -> {
                sql.append(" and kind = ?");
                values.add(kind.name());
            });
            if (!search.text().isEmpty()) {
                sql.append(" and (lower(subject) like ? escape '!' or lower(detail) like ? escape '!'"
                        + " or lower(address) like ? escape '!')");
                String part = '%' + search.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + '%';
                values.addAll(List.of(part, part, part));
            }
            return new Condition(sql.toString(), List.copyOf(values));
        }
    }

    private static AuditLine line(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getString("origin"),
                AuditKind.valueOf(row.getString("kind")),
                row.getString("deed"),
                row.getString("account"),
                row.getString("department"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("detail"),
                row.getObject("stamped_at", OffsetDateTime.class).toInstant());
    }
}
