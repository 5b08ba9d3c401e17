package cn.jianxiao.registry.rule;

import cn.jianxiao.registry.EmbeddedDatabases;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class StoredRulesOnPostgresIT extends StoredRulesContract {

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
