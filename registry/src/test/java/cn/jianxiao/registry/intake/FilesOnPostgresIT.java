package cn.jianxiao.registry.intake;

import cn.jianxiao.registry.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class FilesOnPostgresIT extends FilesContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.postgres();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
