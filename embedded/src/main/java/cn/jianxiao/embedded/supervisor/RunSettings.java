package cn.jianxiao.embedded.supervisor;

import cn.jianxiao.embedded.instance.DataFolder;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * 运行设置, as the command line and the environment give them.
 *
 * @param port of the pages; 0 = the usual one, or any free one when that is taken
 * @param bind the address on which the pages listen
 * @param demo whether an empty installation gets demo data and demo accounts
 * @param clickhouse a ClickHouse that exists already, instead of the embedded one
 * @param kafka a Kafka that exists already: {@code host:port,host:port}
 * @param postgres a PostgreSQL for the registry ({@code jdbc:postgresql:...}), instead of a file
 * @param drop the folder whose files are brought in by themselves
 */
public record RunSettings(
        DataFolder data,
        int port,
        String bind,
        boolean demo,
        @Nullable URI clickhouse,
        @Nullable String kafka,
        @Nullable String postgres,
        @Nullable Path drop) {
    /** Where nobody says otherwise. */
    public static final String LOOPBACK = "127.0.0.1";
}
