package cn.jianxiao.ingest.exchange.table;

import java.sql.SQLException;

/** What is done with a row. */
@FunctionalInterface
public interface RowTaker {
    void take(ExchangeRow row) throws SQLException;
}
