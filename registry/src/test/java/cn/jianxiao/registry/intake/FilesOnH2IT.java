package cn.jianxiao.registry.intake;

import cn.jianxiao.registry.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class FilesOnH2IT extends FilesContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
