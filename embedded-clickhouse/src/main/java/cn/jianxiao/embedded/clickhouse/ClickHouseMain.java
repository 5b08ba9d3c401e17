package cn.jianxiao.embedded.clickhouse;

import cn.jianxiao.embedded.clickhouse.failure.ClickHouseUnavailable;
import cn.jianxiao.embedded.clickhouse.failure.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/**
 * 子进程入口: the server as a process of its own. Settings come by {@link ChildEnvironment environment}; one line on
 * standard output says it is ready. It ends on SIGTERM, and if asked also when its standard input ends, so that it does
 * not outlive a supervisor that was killed.
 */
public final class ClickHouseMain {
    private static final int UNAVAILABLE = 1;

    private ClickHouseMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        ChildEnvironment environment = new ChildEnvironment(System.getenv());
        try {
            ClickHouseServer server = ClickHouseServer.start(environment.settings());
            Runtime.getRuntime().addShutdownHook(new Thread(null, server::close, "clickhouse-stop", 8L << 20));
            System.out.println(Text.SERVER_READY.with(server.version(), server.url(), server.database()));
        } catch (ClickHouseUnavailable e) {
            System.err.println(e.getMessage());
            System.exit(UNAVAILABLE);
        }
        if (environment.endsWithInput()) {
            awaitEnd(System.in);
            System.exit(0);
        }
        new CountDownLatch(1).await();
    }

    private static void awaitEnd(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("standard input broke: " + e.getMessage());
        }
    }
}
