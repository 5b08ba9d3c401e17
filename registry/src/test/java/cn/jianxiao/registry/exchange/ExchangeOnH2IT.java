package cn.jianxiao.registry.exchange;

import cn.jianxiao.registry.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExchangeOnH2IT extends ExchangeContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
