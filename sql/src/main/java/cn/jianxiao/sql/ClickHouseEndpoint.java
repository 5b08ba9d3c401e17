package cn.jianxiao.sql;

/**
 * 连接地址: where a ClickHouse database is and who asks.
 *
 * @param url the HTTP interface, such as {@code http://127.0.0.1:8123}
 * @param database our own database; the migrations create it where it is missing
 */
public record ClickHouseEndpoint(String url, String database, String user, String password) {

    /** Without the password, so that it can be logged. */
    @Override
    public String toString() {
        return user + "@" + url + "/" + database;
    }
}
