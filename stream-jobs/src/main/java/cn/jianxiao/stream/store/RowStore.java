package cn.jianxiao.stream.store;

import cn.jianxiao.sql.row.RowBinary;
import cn.jianxiao.sql.row.RowTable;
import java.io.IOException;

/** Where encoded rows of one table are stored; when it returns, they are. */
@FunctionalInterface
interface RowStore {

    void insert(RowTable<?> table, RowBinary rows) throws IOException, InterruptedException;
}
