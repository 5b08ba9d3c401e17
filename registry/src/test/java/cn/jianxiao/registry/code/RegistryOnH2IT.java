package cn.jianxiao.registry.code;

import cn.jianxiao.registry.EmbeddedDatabases;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class RegistryOnH2IT extends RegistryContract implements StorageContract, CrowdContract, OneMomentContract {

    @TempDir
    static Path files;

    private static EmbeddedDatabases database;

    @BeforeAll
    static void open() {
        database = EmbeddedDatabases.h2(files);
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
