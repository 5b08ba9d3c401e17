package cn.jianxiao.registry.intake;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.database.StampColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 对应关系库: mappings of files by name, each change a version of its own. What the texts mean is the intake's to know; who
 * saves one has had it read there.
 */
public final class FileMappings {

    /** Safe in an address and on a command line, in the users' script too. */
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{0,63}";

    private static final String ALL =
            "select name, version, mapping_text, removed, account, department, stamped_at" + " from file_mapping m";
    private static final String NEWEST =
            " where version = (select max(version) from file_mapping other where other.name = m.name)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public FileMappings(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** Whether a mapping can be called so. */
    public static boolean isName(String name) {
        return name.strip().equals(name) && name.matches(NAME);
    }

    /** Those that are in use, by name. */
    public List<SavedMapping> all() {
        return jdbc.sql(ALL + NEWEST + " and not removed order by name")
                .query(FileMappings::mapping)
                .list();
    }

    /** The newest version, unless it was removed. */
    public Optional<SavedMapping> find(String name) {
        return newest(name).filter(mapping -> !mapping.removed());
    }

    /** Every version of a name, the newest first. */
    public List<SavedMapping> history(String name) {
        return jdbc.sql(ALL + " where name = ? order by version desc")
                .param(name)
                .query(FileMappings::mapping)
                .list();
    }

    /**
     * Stores a text as the next version of its name; the same text again is no version.
     *
     * @throws IllegalArgumentException if nothing can be called so, see {@link #isName}
     */
    public SavedMapping save(String name, String text, Stamp stamp) {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name for a mapping: " + name);
        }
        return put(name, text, false, stamp);
    }

    /** Takes it out of use; its versions stay. */
    public void remove(String name, Stamp stamp) {
        if (find(name).isPresent()) {
            put(name, "", true, stamp);
        }
    }

    private SavedMapping put(String name, String text, boolean removed, Stamp stamp) {
        return Objects.requireNonNull(transaction.execute(status -> {
            lock();
            Optional<SavedMapping> present = newest(name);
            if (present.isPresent()
                    && present.get().text().equals(text)
                    && present.get().removed() == removed) {
                return present.get();
            }
            int version = present.map(SavedMapping::version).orElse(0) + 1;
            SavedMapping next = new SavedMapping(name, version, text, removed, stamp);
            insert(next);
            return next;
        }));
    }

    /** Whoever saves a mapping waits here for the one before. */
    private void lock() {
        jdbc.sql("select counted from registry_counter where name = 'file-mapping' for update")
                .query(Long.class)
                .single();
    }

    private Optional<SavedMapping> newest(String name) {
        return jdbc.sql(ALL + NEWEST + " and name = ?")
                .param(name)
                .query(FileMappings::mapping)
                .optional();
    }

    private void insert(SavedMapping mapping) {
        jdbc.sql("insert into file_mapping (name, version, mapping_text, removed, account, department, stamped_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(mapping.name(), mapping.version(), mapping.text(), mapping.removed())
                .params(
                        mapping.stamp().by().account(),
                        mapping.stamp().by().department(),
                        StampColumns.time(mapping.stamp()))
                .update();
    }

    private static SavedMapping mapping(ResultSet row, int number) throws SQLException {
        return new SavedMapping(
                row.getString("name"),
                row.getInt("version"),
                row.getString("mapping_text"),
                row.getBoolean("removed"),
                StampColumns.of(row));
    }
}
