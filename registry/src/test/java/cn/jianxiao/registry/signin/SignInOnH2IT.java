package cn.jianxiao.registry.signin;

import cn.jianxiao.registry.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInOnH2IT extends SignInContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.h2();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
