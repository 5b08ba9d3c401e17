package cn.jianxiao.ingest.exchange.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** 逐行: has a statement answered row by row, whatever the driver would rather fetch at once. */
final class Rows {

    private static final int FETCHED = 1_000;

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** @param most how many rows it gives at most, 0 for all */
    PreparedStatement statement(String sql, int most) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setMaxRows(most);
        statement.setFetchSize(most > 0 ? Math.min(most, FETCHED) : FETCHED);
        return statement;
    }

    /** @return how many there were */
    static int each(FoundTable table, PreparedStatement statement, RowTaker taker) throws SQLException {
        int count = 0;
        RowReader reader = new RowReader(table);
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                taker.take(reader.read(row));
                count++;
            }
        }
        return count;
    }
}
