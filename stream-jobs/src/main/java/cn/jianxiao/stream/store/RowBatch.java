package cn.jianxiao.stream.store;

import cn.jianxiao.sql.row.RowBinary;

/** 一批行: rows that go to the store together, one run of bytes for each table. Its memory is used again. */
final class RowBatch {

    private final RowBinary[] tables = new RowBinary[Tables.count()];
    private int rows;
    private int bytes;

    RowBatch() {
        for (int i = 0; i < tables.length; i++) {
            tables[i] = new RowBinary();
        }
    }

    void add(EncodedRow row) {
        tables[row.table()].append(row.bytes());
        rows++;
        bytes += row.bytes().length;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    int rows() {
        return rows;
    }

    boolean isFull(SinkPace pace) {
        return rows >= pace.rows() || bytes >= pace.bytes();
    }

    RowBinary of(int table) {
        return tables[table];
    }

    void clear() {
        for (RowBinary table : tables) {
            table.reset();
        }
        rows = 0;
        bytes = 0;
    }
}
