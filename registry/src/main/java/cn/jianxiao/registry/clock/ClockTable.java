package cn.jianxiao.registry.clock;

import cn.jianxiao.approval.settings.ClockSettingsText;
import cn.jianxiao.registry.database.StampColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the settings' versions. */
final class ClockTable {

    private static final String ALL = "select * from clock_settings";
    private static final String NEWEST = " order by version desc fetch first 1 rows only";

    private final JdbcClient jdbc;

    ClockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever changes settings waits here for the one before. */
    void lock() {
        jdbc.sql("select counted from registry_counter where name = 'clock' for update")
                .query(Long.class)
                .single();
    }

    List<ClockVersion> all() {
        return jdbc.sql(ALL + " order by version desc")
                .query(ClockTable::version)
                .list();
    }

    Optional<ClockVersion> newest() {
        return jdbc.sql(ALL + NEWEST).query(ClockTable::version).optional();
    }

    Optional<ClockVersion> newestUnpublished() {
        return jdbc.sql(ALL + " where not published" + NEWEST)
                .query(ClockTable::version)
                .optional();
    }

    Optional<ClockVersion> find(long version) {
        return jdbc.sql(ALL + " where version = ?")
                .param(version)
                .query(ClockTable::version)
                .optional();
    }

    void insert(ClockVersion version) {
        jdbc.sql("insert into clock_settings"
                        + " (version, settings_text, reason, published, account, department, stamped_at)"
                        + " values (?, ?, ?, false, ?, ?, ?)")
                .params(version.settings().version(), ClockSettingsText.write(version.settings()), version.reason())
                .params(version.stamp().by().account(), version.stamp().by().department())
                .param(StampColumns.time(version.stamp()))
                .update();
    }

    void published(long version) {
        jdbc.sql("update clock_settings set published = true where version <= ?")
                .param(version)
                .update();
    }

    private static ClockVersion version(ResultSet row, int number) throws SQLException {
        return new ClockVersion(
                ClockSettingsText.read(row.getString("settings_text")), row.getString("reason"), StampColumns.of(row));
    }
}
