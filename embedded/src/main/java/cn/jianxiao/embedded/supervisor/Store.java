package cn.jianxiao.embedded.supervisor;

import cn.jianxiao.embedded.child.Variable;
import cn.jianxiao.embedded.instance.Secrets;
import cn.jianxiao.sql.ClickHouseEndpoint;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 库: how to reach ClickHouse, embedded or not. */
record Store(URI url, String user, String password, String database) {
    private static final String NAME = "jianxiao";

    /** An existing one is reached with the user, password and database that the environment names. */
    static Store of(Addresses addresses, RunSettings settings, Secrets secrets) {
        return at(addresses.clickhouse(), settings.clickhouse() == null, secrets);
    }

    /** @param own whether it is the embedded one */
    static Store at(URI address, boolean own, Secrets secrets) {
        if (own) {
            return new Store(address, NAME, secrets.clickhouse(), NAME);
        }
        return new Store(
                address,
                or(Variable.CLICKHOUSE_USER.value(), "default"),
                or(Variable.CLICKHOUSE_PASSWORD.value(), ""),
                or(Variable.CLICKHOUSE_DATABASE.value(), NAME));
    }

    ClickHouseEndpoint endpoint() {
        return new ClickHouseEndpoint(url.toString(), database, user, password);
    }

    Map<String, String> environment() {
        return Map.of(
                Variable.CLICKHOUSE_URL.key(), url.toString(),
                Variable.CLICKHOUSE_USER.key(), user,
                Variable.CLICKHOUSE_PASSWORD.key(), password,
                Variable.CLICKHOUSE_DATABASE.key(), database);
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return url + "/" + database;
    }
}
