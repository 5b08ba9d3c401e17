package cn.jianxiao.registry.clock;

import cn.jianxiao.registry.EmbeddedDatabases;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ClockBookOnPostgresIT extends ClockBookContract {

    private static EmbeddedDatabases database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabases.postgres();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Override
    DataSource database() {
        return database.source();
    }
}
