package cn.jianxiao.registry.signin;

import cn.jianxiao.registry.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInOnPostgresIT extends SignInContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.postgres();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
