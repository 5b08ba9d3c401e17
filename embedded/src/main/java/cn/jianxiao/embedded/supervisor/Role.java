package cn.jianxiao.embedded.supervisor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 三个子进程: what each is made of and how much memory it may take; together they stay under 2.5 GB. */
enum Role {
    CLICKHOUSE(
            "embedded-clickhouse",
            "cn.jianxiao.embedded.clickhouse.ClickHouseMain",
            List.of("-Xmx256m", "-Xss1m", "-Duser.timezone=UTC"),
            // the first start fetches the library: some 180 MB
            Duration.ofMinutes(30)),
    ENGINE(
            "embedded/engine",
            "cn.jianxiao.embedded.engine.EngineMain",
            List.of("-Xmx640m", "-Xss512k", "-XX:MaxMetaspaceSize=192m"),
            Duration.ofMinutes(5)),
    WEB(
            "embedded/web",
            "cn.jianxiao.embedded.web.WebMain",
            List.of("-Xmx512m", "-Xss512k", "-Djava.awt.headless=true"),
            Duration.ofMinutes(5));

    /** Serial collection: the heaps are small, and two cores have better to do. */
    private static final List<String> ALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path module;
    private final String main;
    private final List<String> options;
    private final Duration patience;

    Role(String module, String main, List<String> options, Duration patience) {
        this.module = Path.of(module);
        this.main = main;
        this.options = options;
        this.patience = patience;
    }

    /** The name in the log and in {@code status}. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    Path module() {
        return module;
    }

    String main() {
        return main;
    }

    List<String> options() {
        return Stream.concat(ALL.stream(), options.stream()).toList();
    }

    Duration patience() {
        return patience;
    }
}
