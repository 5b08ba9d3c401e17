package cn.jianxiao.registry.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.EmbeddedDatabases;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What H2 answers while others commit. */
class CommittedAnswersIT {

    private static final int COMMITS = 20_000;

    /**
     * Versions are read before and after: where they are the same nothing was committed between. One who reads so relies on
     * no question being answered by what was true before the last commit.
     */
    @Test
    void a_version_that_stood_still_means_that_nothing_was_committed_between() throws Exception {
        try (EmbeddedDatabases h2 = EmbeddedDatabases.h2InMemory();
                Connection reader = connection(h2)) {
            try (Connection first = connection(h2);
                    PreparedStatement both = first.prepareStatement(
                            "create table outer_version (version int); create table inner_version (version int)")) {
                both.execute();
                change(first, "insert into outer_version values (?)", 0);
                change(first, "insert into inner_version values (?)", 0);
                first.commit();
            }
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(h2));
            int torn = 0;
            int still = 0;
            while (!writing.isDone()) {
                int before = version(reader, "select version from outer_version");
                int between = version(reader, "select version from inner_version");
                int after = version(reader, "select version from outer_version");
                reader.commit();
                if (before == after) {
                    still++;
                    torn += between == before ? 0 : 1;
                }
            }
            writing.join();
            assertThat(still).isPositive();
            assertThat(torn).isZero();
        }
    }

    private static void write(EmbeddedDatabases h2) {
        try (Connection writer = connection(h2)) {
            for (int version = 1; version <= COMMITS; version++) {
                change(writer, "update inner_version set version = ?", version);
                change(writer, "update outer_version set version = ?", version);
                writer.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection(EmbeddedDatabases h2) throws SQLException {
        Connection connection = h2.source().unwrap(HikariDataSource.class).getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void change(Connection connection, String command, int version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            statement.setInt(1, version);
            statement.executeUpdate();
        }
    }

    private static int version(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
