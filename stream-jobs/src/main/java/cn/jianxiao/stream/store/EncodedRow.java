package cn.jianxiao.stream.store;

import cn.jianxiao.sql.row.Row;
import cn.jianxiao.sql.row.RowBinary;
import cn.jianxiao.sql.row.RowTable;
import cn.jianxiao.stream.type.RecordType;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/**
 * 已编码的行: a row as the store takes it. It is encoded once, where it is made, and travels as bytes.
 *
 * @param table the table's place in {@link Tables}
 * @param bytes the row in RowBinary form; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares rows in production
public record EncodedRow(int table, byte[] bytes) {

    public static final TypeInformation<EncodedRow> TYPE =
            new RecordType<>(EncodedRow.class, EncodedRowSerializer.INSTANCE);

    public static EncodedRow of(Row row) {
        return of(row, new RowBinary(256));
    }

    /**
     * Encodes by way of memory that is used again.
     *
     * @param desk emptied before and of no meaning after
     */
    public static EncodedRow of(Row row, RowBinary desk) {
        desk.reset();
        row.encode(desk);
        return new EncodedRow(Tables.placeOf(row.table()), desk.bytes());
    }

    /** The table it belongs to. */
    public RowTable<?> destination() {
        return Tables.at(table);
    }
}
