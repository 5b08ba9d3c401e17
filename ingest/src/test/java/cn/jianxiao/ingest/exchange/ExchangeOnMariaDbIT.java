package cn.jianxiao.ingest.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

class ExchangeOnMariaDbIT extends ExchangeContract {

    private static @Nullable MariaDbServer server;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(MariaDbServer.isInstalled(), "MariaDB is not installed: apt-get install mariadb-server");
        server = MariaDbServer.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    Database database() {
        return new Database(server.database("d" + UUID.randomUUID().toString().replace("-", "")), "root", "");
    }
}
