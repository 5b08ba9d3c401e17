package cn.jianxiao.embedded.clickhouse.engine;

/** A connection for the time of one request. */
public interface Lease extends AutoCloseable {
    Connection connection();

    /** Says that the statement ended well and left no trace on the connection, so another request may have it. */
    void clean();

    @Override
    void close();
}
