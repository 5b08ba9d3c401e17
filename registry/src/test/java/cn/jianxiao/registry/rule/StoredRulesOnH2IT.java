package cn.jianxiao.registry.rule;

import cn.jianxiao.registry.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredRulesOnH2IT extends StoredRulesContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
