package cn.jianxiao.registry.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** 轮流: of all instances on one registry, one at a time works on a source. */
public final class ExchangeTurns {

    private static final String LOCK = "select source from exchange_turn where source = ? for update skip locked";

    /** Less than half of the connections, since each turn holds one and its work needs others. */
    private static final int MOST_AT_ONCE = 3;

    private final DataSource database;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);

    public ExchangeTurns(DataSource database) {
        this.database = database;
    }

    /**
     * Works on a source unless somebody else does. The turn is a lock on a connection of its own, so that what the work
     * writes is committed as it goes; it ends with the process that has it, whatever becomes of that. Where many sources are
     * worked on already, it waits until one of them is done.
     *
     * @return whether it was our turn; false also for who is interrupted while it waits
     */
    public boolean inTurn(String source, Runnable work) {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            return locked(source, work);
        } finally {
            places.release();
        }
    }

    private boolean locked(String source, Runnable work) {
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
