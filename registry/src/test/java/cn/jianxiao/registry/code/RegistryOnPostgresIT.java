package cn.jianxiao.registry.code;

import cn.jianxiao.registry.EmbeddedDatabases;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class RegistryOnPostgresIT extends RegistryContract implements StorageContract, CrowdContract, OneMomentContract {

    private static EmbeddedDatabases database;

    @BeforeAll
    static void open() {
        database = EmbeddedDatabases.postgres();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @Override
    public DataSource database() {
        return database.source();
    }
}
