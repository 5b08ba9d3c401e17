package cn.jianxiao.registry.material;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.database.StampColumns;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 证照关联配置 (CQ9): which result of which matter attaches at which level of code. What is not configured stays with the code
 * it was reported under. What was linked before a change stays where it is.
 */
public final class LinkConfiguration {

    private static final String REPORTED = "";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public LinkConfiguration(DataSource database) {
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** All rules, by matter and kind. */
    public List<LinkRule> rules() {
        return jdbc.sql("select matter, kind, attach_level from material_link order by matter, kind")
                .query((row, number) -> new LinkRule(
                        row.getString("matter"),
                        MaterialKind.valueOf(row.getString("kind")),
                        AttachLevel.valueOf(row.getString("attach_level"))))
                .list();
    }

    /** Where material attaches; empty where that is not configured. */
    public Optional<AttachLevel> level(String matter, MaterialKind kind) {
        return jdbc.sql("select attach_level from material_link where matter = ? and kind = ?")
                .params(matter, kind.name())
                .query((row, number) -> AttachLevel.valueOf(row.getString("attach_level")))
                .optional();
    }

    /** Sets a rule, in place of the one before. */
    public void set(LinkRule rule, Stamp stamp) {
        change(rule.matter(), rule.kind(), Optional.of(rule.level()), stamp);
    }

    /** Removes a rule: from now on such material stays with the code it is reported under. */
    public void remove(String matter, MaterialKind kind, Stamp stamp) {
        change(matter, kind, Optional.empty(), stamp);
    }

    private void change(String matter, MaterialKind kind, Optional<AttachLevel> after, Stamp stamp) {
        transaction.executeWithoutResult(status -> {
            Optional<AttachLevel> before = level(matter, kind);
            if (before.equals(after)) {
                return;
            }
            jdbc.sql("delete from material_link where matter = ? and kind = ?")
                    .params(matter, kind.name())
                    .update();
            after.ifPresent(level -> jdbc.sql("insert into material_link (matter, kind, attach_level) values (?, ?, ?)")
                    .params(matter, kind.name(), level.name())
                    .update());
            jdbc.sql("insert into material_link_change"
                            + " (matter, kind, level_before, level_after, account, department, stamped_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(matter, kind.name(), text(before), text(after))
                    .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp))
                    .update();
        });
    }

    /** Who changed what, the newest first. */
    public List<LinkRuleChange> changes() {
        return jdbc.sql("select * from material_link_change order by change_id desc")
                .query((row, number) -> new LinkRuleChange(
                        row.getString("matter"),
                        MaterialKind.valueOf(row.getString("kind")),
                        level(row.getString("level_before")),
                        level(row.getString("level_after")),
                        StampColumns.of(row)))
                .list();
    }

    private static String text(Optional<AttachLevel> level) {
        return level.map(AttachLevel::name).orElse(REPORTED);
    }

    private static Optional<AttachLevel> level(String text) {
        return text.equals(REPORTED) ? Optional.empty() : Optional.of(AttachLevel.valueOf(text));
    }
}
