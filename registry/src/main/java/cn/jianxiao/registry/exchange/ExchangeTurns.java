package cn.jianxiao.registry.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** 轮流: of all instances on one registry, one at a time works on a source. */
public final class ExchangeTurns {

    private static final String LOCK = "select source from exchange_turn where source = ? for update skip locked";

    private final DataSource database;

    public ExchangeTurns(DataSource database) {
        this.database = database;
    }

    /**
     * Works on a source unless somebody else does. The turn is a lock on a connection of its own, so that what the work
     * writes is committed as it goes; it ends with the process that has it, whatever becomes of that.
     *
     * @return whether it was our turn
     */
    public boolean inTurn(String source, Runnable work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean ours = isOurs(connection, source);
                if (ours) {
                    work.run();
                }
                return ours;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the registry does not answer", e);
        }
    }

    private static boolean isOurs(Connection connection, String source) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, source);
            try (ResultSet row = lock.executeQuery()) {
                return row.next();
            }
        }
    }
}
