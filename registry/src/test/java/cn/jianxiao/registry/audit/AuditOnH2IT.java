package cn.jianxiao.registry.audit;

import cn.jianxiao.registry.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditOnH2IT extends AuditContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
