package cn.jianxiao.registry.code;

import cn.jianxiao.registry.database.RegistryDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class RegistryOnH2IT extends RegistryContract {

    @TempDir
    static Path files;

    private static HikariDataSource database;

    @BeforeAll
    static void open() {
        database = RegistryDatabase.open("jdbc:h2:file:" + files.resolve("registry"), "sa", "");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    DataSource database() {
        return database;
    }
}
