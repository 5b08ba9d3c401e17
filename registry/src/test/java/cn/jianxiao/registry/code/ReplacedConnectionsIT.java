package cn.jianxiao.registry.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.database.RegistryDatabase;
import cn.jianxiao.registry.rule.StoredRules;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReplacedConnectionsIT {

    /** A pool replaces each of its connections after half an hour, and that one is among them. */
    @Test
    void codes_are_written_after_the_connection_that_made_the_tables_is_gone() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        RegistryDatabase.open(url, "sa", "").close();
        try (HikariDataSource database = RegistryDatabase.open(url, "sa", "")) {
            CodeRegistry registry = new CodeRegistry(
                    database, new StoredRules(database, Clock.systemUTC()), code -> false, Clock.systemUTC());
            assertThat(registry.register(Requests.head(1), Requests.LI)).isInstanceOf(Answer.Done.class);
        }
    }
}
