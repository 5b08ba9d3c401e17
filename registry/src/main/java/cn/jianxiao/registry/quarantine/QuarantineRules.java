package cn.jianxiao.registry.quarantine;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.database.StampColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 隔离区规则: the quarantine's settings, every version kept. */
public final class QuarantineRules {

    private static final String NEWEST =
            "select * from quarantine_settings order by version desc fetch first 1 rows only";

    private final JdbcClient jdbc;
    private final FollowUpTable table;
    private final TransactionTemplate transaction;

    public QuarantineRules(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.table = new FollowUpTable(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** The settings in force. */
    public QuarantineSettings current() {
        return jdbc.sql(NEWEST).query(QuarantineRules::settings).optional().orElse(QuarantineSettings.SHIPPED);
    }

    /** Who changed them last and when; empty while they are as shipped. */
    public Optional<Stamp> changed() {
        return jdbc.sql(NEWEST).query((row, line) -> StampColumns.of(row)).optional();
    }

    /**
     * Stores other settings as the next version.
     *
     * @param wanted with the version that the one who changes has before the eyes
     * @return why not; empty where they hold from now on
     */
    public Optional<Finding> save(QuarantineSettings wanted, Stamp stamp) {
        if (wanted.orphanDays() < 1 || wanted.orphanDays() > QuarantineSettings.MOST_ORPHAN_DAYS) {
            return Optional.of(outOfRange("orphanDays", wanted.orphanDays()));
        }
        if (wanted.rawDays() < 0 || wanted.rawDays() > QuarantineSettings.MOST_RAW_DAYS) {
            return Optional.of(outOfRange("rawDays", wanted.rawDays()));
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            table.lock();
            if (current().version() != wanted.version()) {
                return Optional.of(QuarantineReason.OUTDATED.about("version", Long.toString(wanted.version())));
            }
            insert(wanted, stamp);
            return Optional.<Finding>empty();
        }));
    }

    private static Finding outOfRange(String field, int days) {
        return QuarantineReason.DAYS_OUT_OF_RANGE.about(field, Integer.toString(days));
    }

    private void insert(QuarantineSettings wanted, Stamp stamp) {
        jdbc.sql("insert into quarantine_settings (version, orphan_days, raw_days, account, department, stamped_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(wanted.version() + 1, wanted.orphanDays(), wanted.rawDays())
                .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp))
                .update();
    }

    private static QuarantineSettings settings(ResultSet row, int line) throws SQLException {
        return new QuarantineSettings(row.getLong("version"), row.getInt("orphan_days"), row.getInt("raw_days"));
    }
}
