package cn.jianxiao.ingest.exchange.table;

import cn.jianxiao.code.Excerpt;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** 回写: writes into rows what became of them (SJSCZT, SBYY). Nothing else in the database is ever changed. */
public final class WriteBack {

    /** 数据上传状态. */
    public enum State {
        /** 校验通过: it is sound, but waits for its code. */
        CHECKED(1),
        /** 校验失败. */
        CHECK_FAILED(2),
        /** 已接收. */
        TAKEN(3);

        private final int code;

        State(int code) {
            this.code = code;
        }
    }

    /**
     * 一行的回写.
     *
     * @param reason why it failed, empty where it did not
     */
    public record Mark(ExchangeRow row, State state, String reason) {

        /** Whether the row says it already. */
        private boolean isThere(String reasonAsKept) {
            return row.text(Column.SJSCZT).equals(Integer.toString(state.code))
                    && row.text(Column.SBYY).equals(reasonAsKept);
        }
    }

    private final Connection connection;

    public WriteBack(Connection connection) {
        this.connection = connection;
    }

    /**
     * Writes those that are not there yet and whose row can be found, and commits. A reason is cut to what its column
     * holds.
     */
    public void write(FoundTable table, Collection<Mark> marks) throws SQLException {
        if (!table.has(Column.SJSCZT)) {
            return;
        }
        boolean withReason = table.has(Column.SBYY);
        String sql = "update " + table.quote() + table.name() + table.quote() + " set " + table.quoted(Column.SJSCZT)
                + " = ?" + (withReason ? ", " + table.quoted(Column.SBYY) + " = ?" : "") + " where "
                + table.quoted(table.keyColumn()) + " = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int count = 0;
            for (Mark mark : marks) {
                String reason = withReason
                        ? cut(mark.reason(), table.column(Column.SBYY).size())
                        : "";
                if (mark.row().key().isEmpty() || mark.isThere(reason)) {
                    continue;
                }
                int next = 1;
                table.column(Column.SJSCZT).bind(statement, next++, Integer.toString(mark.state().code));
                if (withReason) {
                    statement.setString(next++, reason);
                }
                table.column(table.keyColumn())
                        .bind(statement, next, mark.row().position().key());
                statement.addBatch();
                count++;
            }
            if (count > 0) {
                statement.executeBatch();
            }
        }
        connection.commit();
    }

    private static String cut(String reason, int size) {
        if (size <= 0 || reason.length() <= size) {
            return reason;
        }
        return size > 1 ? Excerpt.of(reason, size - 1) : Excerpt.beginning(reason, size);
    }
}
