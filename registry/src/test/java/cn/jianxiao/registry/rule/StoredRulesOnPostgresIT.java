package cn.jianxiao.registry.rule;

import cn.jianxiao.registry.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredRulesOnPostgresIT extends StoredRulesContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.postgres();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
