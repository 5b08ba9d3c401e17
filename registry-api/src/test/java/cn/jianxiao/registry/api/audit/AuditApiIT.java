package cn.jianxiao.registry.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.server.Client;
import cn.jianxiao.registry.api.server.Server;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** SH7: the audit log by the interface. */
class AuditApiIT {

    private static final String DOOR = "/api/v1/audit";
    private static final String KEYS = "/api/v1/api-keys";

    private final Server server = Server.shared();
    private final Client root = server.as("root");

    @Test
    void SH7_an_administrator_reads_who_did_what_the_newest_first() {
        JsonNode key = root.post(KEYS, "{\"name\": \"audited-system\", \"scopes\": [\"codes:read\"]}")
                .saying(201)
                .json();
        root.send("DELETE", KEYS + "/" + key.at("/key/id").asString(), "").saying(200);

        JsonNode part = root.get(DOOR + "?kind=API_KEY&account=root&text=Audited-System")
                .saying(200)
                .json();

        assertThat(part.get("total").asInt()).isEqualTo(2);
        assertThat(part.at("/lines/0/deed").asString()).isEqualTo("REVOKED");
        assertThat(part.at("/lines/1/deed").asString()).isEqualTo("ADDED");
        assertThat(part.toString()).doesNotContain(key.get("token").asString());
        JsonNode second = root.get(DOOR + "?kind=API_KEY&text=audited-system&offset=1&limit=1")
                .saying(200)
                .json();
        assertThat(second.at("/lines/0")).isEqualTo(part.at("/lines/1"));
        assertThat(root.get(DOOR + "?text=audited-system&from=2020-01-01&to=2020-01-02")
                        .saying(200)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void SH7_the_log_is_for_administrators_and_keys_that_may_read_it() {
        server.nobody().get(DOOR).saying(401);
        server.as("office").get(DOOR).saying(403).because("api.scope");
        server.withKey(Set.of(), ApiScope.CODES_READ).get(DOOR).saying(403);
        server.withKey(Set.of(), ApiScope.AUDIT_READ).get(DOOR).saying(200);
    }

    @Test
    void SH7_a_key_that_reads_the_log_is_not_of_some_districts() {
        root.post(KEYS, "{\"name\": \"x\", \"scopes\": [\"audit:read\"], \"districts\": [\"500103\"]}")
                .saying(422)
                .because("access.audit-is-unbounded");
    }

    @Test
    void SH7_what_cannot_be_asked_is_told() {
        root.get(DOOR + "?limit=501").saying(400).because("api.out-of-range");
        root.get(DOOR + "?offset=-1").saying(400).because("api.out-of-range");
        root.get(DOOR + "?kind=GOSSIP").saying(400);
    }
}
