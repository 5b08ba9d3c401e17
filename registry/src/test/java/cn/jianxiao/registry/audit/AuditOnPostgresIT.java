package cn.jianxiao.registry.audit;

import cn.jianxiao.registry.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditOnPostgresIT extends AuditContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.postgres();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
