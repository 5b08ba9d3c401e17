package cn.jianxiao.registry.intake;

import cn.jianxiao.registry.database.StampColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 导入台账: which files were brought in, when and by whom, and what became of them. */
public final class FileJournal {

    /** A running import notes its counts far more often. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_FAULT = 1024;
    private static final int LONGEST_SOURCE = 128;

    private final JdbcClient jdbc;
    private final Clock clock;

    public FileJournal(DataSource database, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    /** Notes a file before its first record is sent. */
    public void begin(FileRecord file) {
        jdbc.sql("insert into file_import (batch, file_name, file_size, mapping, source, state, received, refused,"
                        + " waiting, fault, account, department, stamped_at, seen_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(file.batch(), cut(file.fileName(), LONGEST_NAME), file.fileSize())
                .params(cut(file.mapping(), LONGEST_SOURCE), cut(file.source(), LONGEST_SOURCE))
                .params(file.state().name(), file.received(), file.refused(), file.waiting())
                .params(cut(file.fault(), LONGEST_FAULT))
                .params(file.stamp().by().account(), file.stamp().by().department())
                .params(StampColumns.time(file.stamp()), now())
                .update();
    }

    /** Notes how far it came, and its end. */
    public void note(FileRecord file) {
        jdbc.sql("update file_import set state = ?, received = ?, refused = ?, waiting = ?, fault = ?, seen_at = ?"
                        + " where batch = ?")
                .params(file.state().name(), file.received(), file.refused(), file.waiting())
                .params(cut(file.fault(), LONGEST_FAULT), now(), file.batch())
                .update();
    }

    public Optional<FileRecord> find(String batch) {
        return jdbc.sql("select * from file_import where batch = ?")
                .param(batch)
                .query(this::file)
                .optional();
    }

    /** The newest first. */
    public List<FileRecord> page(int offset, int limit) {
        return jdbc.sql(
                        "select * from file_import order by stamped_at desc, batch offset ? rows fetch next ? rows only")
                .params(offset, limit)
                .query(this::file)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from file_import").query(Long.class).single();
    }

    /** A running one that has not been heard of for long was interrupted. */
    private FileRecord file(ResultSet row, int number) throws SQLException {
        ImportState state = ImportState.valueOf(row.getString("state"));
        boolean silent =
                row.getObject("seen_at", OffsetDateTime.class).plus(SILENCE).isBefore(now());
        return new FileRecord(
                row.getString("batch"),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getString("mapping"),
                row.getString("source"),
                state == ImportState.RUNNING && silent ? ImportState.INTERRUPTED : state,
                row.getLong("received"),
                row.getLong("refused"),
                row.getLong("waiting"),
                row.getString("fault"),
                StampColumns.of(row));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
