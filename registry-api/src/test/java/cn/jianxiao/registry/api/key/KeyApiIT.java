package cn.jianxiao.registry.api.key;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.server.Client;
import cn.jianxiao.registry.api.server.Server;
import cn.jianxiao.registry.api.server.Told;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** CQ10: keys for systems, made and locked by administrators. */
class KeyApiIT {

    private static final String KEYS = "/api/v1/api-keys";
    private static final String ORDER = """
            {"name": "某区政务服务系统", "scopes": ["codes:read", "codes:write"], "districts": ["500103"]}""";

    private final Server server = Server.shared();
    private final Client root = server.as("root");

    @Test
    void an_administrator_makes_a_key_whose_token_is_told_once_and_opens_doors() {
        Told made = root.post(KEYS, ORDER).saying(201);
        String token = made.json().get("token").asString();
        String id = made.json().at("/key/id").asString();
        assertThat(made.header("location")).isEqualTo(KEYS + "/" + id);
        assertThat(token).startsWith("jx_" + id + "_");
        server.withToken(token).get(KEYS).saying(403).because("api.scope");
        Told all = root.get(KEYS).saying(200);
        assertThat(all.answer().body()).doesNotContain(token).contains(id);
    }

    @Test
    void a_revoked_key_is_nobodys() {
        JsonNode made = root.post(KEYS, ORDER).saying(201).json();
        Client system = server.withToken(made.get("token").asString());
        Told revoked = root.send("DELETE", KEYS + "/" + made.at("/key/id").asString(), "")
                .saying(200);
        assertThat(revoked.json().get("enabled").asBoolean()).isFalse();
        system.get(KEYS).saying(401).because();
        root.send("DELETE", KEYS + "/none", "").saying(404).because();
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "staff", "leader"})
    void nobody_else_makes_lists_or_locks_keys(String account) {
        Client other = server.as(account);
        other.get(KEYS).saying(403).because("api.scope");
        other.post(KEYS, ORDER).saying(403).because("api.scope");
        other.send("DELETE", KEYS + "/none", "").saying(403).because("api.scope");
    }

    @Test
    void a_key_never_makes_another() {
        server.withKey(Set.of(), ApiScope.CODES_WRITE, ApiScope.RULES_WRITE)
                .post(KEYS, ORDER)
                .saying(403)
                .because("api.scope");
        root.post(KEYS, "{\"name\": \"x\", \"scopes\": [\"keys:write\"]}")
                .saying(422)
                .because("access.key-scopes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"name": "x", "scopes": ["codes:fly"]}                              | 422 | api.unknown-value       | scopes    | codes:fly
                    {"name": "", "scopes": ["codes:read"]}                              | 422 | access.key-name         | name      | ''
                    {"name": "x", "scopes": ["codes:read"], "districts": ["Yuzhong"]}   | 422 | access.district         | districts | Yuzhong
                    {"name": "x", "scopes": ["intake:write"], "districts": ["500103"]}  | 422 | access.intake-is-unbounded | districts | 500103
                    {"scopes": ["codes:read"]}                                          | 400 | api.missing             | name      | ''
                    {"name": "x", "scopes": ["codes:read"], "colour": "red"}            | 400 | api.unknown-field       | colour    | red
                    {"name": 7, "scopes": ["codes:read"]}                               | 400 | api.wrong-type          | name      | 7
                    {"name": "x", "scopes": "codes:read"}                               | 400 | api.wrong-type          | scopes    | codes:read
                    {"name": "x", "scopes": ["codes:read", null]}                       | 400 | api.wrong-type          | scopes[1] | null
                    {"name": "x", "name": "y", "scopes": ["codes:read"]}                | 400 | api.unreadable          | ''        | 1:21
                    {"name": "x", "scopes": ["codes:read"]                              | 400 | api.unreadable          | ''        | 1:39
                    """)
    void what_is_wrong_with_an_order_is_named_by_field_and_value(
            String order, int status, String code, String field, String value) {
        Told told = root.post(KEYS, order).saying(status).because(code);
        JsonNode finding = told.json().get("findings").get(0);
        assertThat(finding.get("field").asString()).isEqualTo(field);
        assertThat(finding.get("value").asString()).isEqualTo(value);
    }
}
