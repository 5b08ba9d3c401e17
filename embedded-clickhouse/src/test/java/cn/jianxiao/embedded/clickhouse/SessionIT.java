package cn.jianxiao.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionIT {
    private final SharedClickHouse.Database database = SharedClickHouse.newDatabase();
    private final Http http = Http.to(database);

    @Test
    void a_session_keeps_its_temporary_tables_and_settings_to_itself() throws Exception {
        Map<String, String> session = Map.of("session_id", "s-" + database.name());
        http.post("CREATE TEMPORARY TABLE temp (x UInt8)", session);
        http.post("INSERT INTO temp VALUES (7)", session);
        http.post("SET log_comment = 'three'", session);
        assertThat(http.post("SELECT x, getSetting('log_comment') FROM temp", session)
                        .body())
                .isEqualTo("7\tthree\n");
        assertThat(http.post("SELECT 1 FROM temp", Map.of()).statusCode()).isEqualTo(404);
        assertThat(http.post("SELECT 1", Map.of("session_id", "none", "session_check", "1"))
                        .body())
                .contains("SESSION_NOT_FOUND");
    }

    @Test
    void a_setting_in_the_address_holds_for_its_request_alone() throws Exception {
        String id = "r-" + database.name();
        http.post("SET log_comment = 'three'", Map.of("session_id", id));
        String comment = "SELECT getSetting('log_comment')";
        assertThat(http.post(comment, Map.of("session_id", id, "log_comment", "five"))
                        .body())
                .isEqualTo("five\n");
        assertThat(http.post(comment, Map.of("session_id", id)).body()).isEqualTo("three\n");
    }

    @Test
    void what_one_request_sets_the_next_does_not_see() throws Exception {
        http.ask("SET log_comment = 'three'");
        http.ask("USE system");
        http.ask("CREATE TEMPORARY TABLE temp (x UInt8)");
        assertThat(http.ask("SELECT getSetting('log_comment') = 'three', currentDatabase()"))
                .isEqualTo("0\t" + database.name());
        assertThat(http.post("SELECT 1 FROM temp", Map.of()).statusCode()).isEqualTo(404);
    }
}
