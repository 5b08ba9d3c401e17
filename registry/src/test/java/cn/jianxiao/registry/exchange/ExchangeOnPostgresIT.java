package cn.jianxiao.registry.exchange;

import cn.jianxiao.registry.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExchangeOnPostgresIT extends ExchangeContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.postgres();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
