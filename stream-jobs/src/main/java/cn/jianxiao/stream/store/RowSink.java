package cn.jianxiao.stream.store;

import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.row.RowInserter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * 入库: writes rows to ClickHouse in batches, at least once: a checkpoint completes only after all rows before it are
 * stored. Since a row that is written twice is one row to the store, what is read there is exactly once.
 */
public final class RowSink implements Sink<EncodedRow> {

    private static final long serialVersionUID = 1;

    private final String url;
    private final String database;
    private final String user;
    private final String password;
    private final SinkPace pace;

    public RowSink(ClickHouseEndpoint endpoint, SinkPace pace) {
        this.url = endpoint.url();
        this.database = endpoint.database();
        this.user = endpoint.user();
        this.password = endpoint.password();
        this.pace = pace;
    }

    @Override
    public SinkWriter<EncodedRow> createWriter(WriterInitContext context) {
        RowInserter inserter = new RowInserter(new ClickHouseEndpoint(url, database, user, password));
        return new RowWriter(
                inserter::insert, pace.within(Runtime.getRuntime().maxMemory()), context.getProcessingTimeService());
    }
}
