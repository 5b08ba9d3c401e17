package cn.jianxiao.registry.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** 轮流: of all instances on one registry, one at a time works on a thing that has a row to be locked. */
public final class Turns {

    /** Less than half of the connections, since each turn holds one and its work needs others. */
    private static final int MOST_AT_ONCE = 3;

    private final DataSource database;
    private final String lock;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);

    /** @param table with one row for each thing, never a text from outside; its key is {@code column} */
    public Turns(DataSource database, String table, String column) {
        this.database = database;
        this.lock = "select " + column + " from " + table + " where " + column + " = ? for update skip locked";
    }

    /**
     * Works on a thing unless somebody else does. The turn is a lock on a connection of its own, so that what the work
     * writes is committed as it goes; it ends with the process that has it, whatever becomes of that. Where many things are
     * worked on already, it waits until one of them is done.
     *
     * @return whether it was our turn; false also for who is interrupted while it waits
     */
    public boolean inTurn(String thing, Runnable work) {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            return locked(thing, work);
        } finally {
            places.release();
        }
    }

    private boolean locked(String thing, Runnable work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean ours = isOurs(connection, thing);
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

    private boolean isOurs(Connection connection, String thing) throws SQLException {
        try (PreparedStatement turn = connection.prepareStatement(lock)) {
            turn.setString(1, thing);
            try (ResultSet row = turn.executeQuery()) {
                return row.next();
            }
        }
    }
}
