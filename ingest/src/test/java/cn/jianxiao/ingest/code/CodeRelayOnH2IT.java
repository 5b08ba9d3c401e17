package cn.jianxiao.ingest.code;

import cn.jianxiao.registry.database.RegistryDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class CodeRelayOnH2IT extends CodeRelayContract {

    @TempDir
    private static Path folder;

    private static HikariDataSource database;

    @BeforeAll
    static void start() {
        database = RegistryDatabase.open("jdbc:h2:file:" + folder.resolve("registry"), "sa", "");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Override
    DataSource database() {
        return database;
    }
}
