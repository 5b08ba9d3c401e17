package cn.jianxiao.ingest.exchange;

import cn.jianxiao.demo.exchange.Edition;
import cn.jianxiao.demo.exchange.ExchangeWriter;
import cn.jianxiao.demo.exchange.TableRow;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A district's system at work on its exchange database. */
final class Uploads implements AutoCloseable {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Connection connection;
    private final ExchangeWriter writer;

    Uploads(String url, String user, String password, Edition edition) {
        try {
            connection = DriverManager.getConnection(url, user, password);
            writer = new ExchangeWriter(connection, edition);
            writer.create(edition);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Uploads a row, dated then. */
    Uploads put(Instant at, TableRow row) {
        return doing(() -> writer.upload(row, LocalDateTime.ofInstant(at, SHANGHAI)));
    }

    Uploads put(Instant at, String table, Map<String, Object> values) {
        return put(at, new TableRow(table, values));
    }

    Uploads commit() {
        return doing(writer::commit);
    }

    Uploads execute(String sql) {
        return doing(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            writer.commit();
        });
    }

    /** The first column of each row. */
    List<String> ask(String sql) {
        List<String> answers = new ArrayList<>();
        doing(() -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    answers.add(String.valueOf(row.getString(1)));
                }
            }
            writer.commit();
        });
        return answers;
    }

    int count(String table) {
        return Integer.parseInt(ask("select count(*) from " + table).get(0));
    }

    private interface Work {
        void run() throws SQLException;
    }

    private Uploads doing(Work work) {
        try {
            work.run();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        doing(() -> {
            writer.close();
            connection.close();
        });
    }
}
