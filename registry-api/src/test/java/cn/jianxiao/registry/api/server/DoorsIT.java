package cn.jianxiao.registry.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.access.ApiScope;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who comes in, and what is said to those who do not. */
class DoorsIT {

    private static final String KEYS = "/api/v1/api-keys";

    private final Server server = Server.shared();

    @Test
    void nobody_is_asked_who_it_is() {
        Told told = server.nobody().get(KEYS).saying(401).because();
        assertThat(told.header("www-authenticate")).startsWith("Basic");
        assertThat(told.json().get("type").asString()).isEqualTo("urn:jianxiao:problem:unauthenticated");
        server.withToken("jx_000000000000_wrong").get(KEYS).saying(401).because();
        server.as("somebody").get(KEYS).saying(401).because();
    }

    @Test
    void SH7_who_was_wrong_too_often_is_told_to_wait_also_with_the_right_password() {
        Told told = server.as(TestApplication.LOCKED).get(KEYS).saying(429).because();
        assertThat(told.header("retry-after")).isEqualTo(Long.toString(TestApplication.LOCKED_SECONDS));
        assertThat(told.json().get("type").asString()).isEqualTo("urn:jianxiao:problem:locked");
        assertThat(told.json().get("detail").asString()).contains("请管理员解锁");
    }

    @Test
    void a_key_reports_data_only_with_the_right_to_and_asks_nothing_of_the_other_interfaces() {
        Client reader = server.withKey(Set.of(), ApiScope.CODES_READ);
        reader.post("/api/v1/events", "[]").saying(403).because();
        reader.get("/api/v1/queries").saying(403).because();
        Client reporter = server.withKey(Set.of(), ApiScope.INTAKE_WRITE);
        reporter.get("/api/v1/queries").saying(403).because();
        reporter.post("/api/v1/events", "[]").saying(404);
    }

    @Test
    void problems_speak_the_callers_language_and_chinese_otherwise() {
        Client nobody = server.nobody();
        assertThat(nobody.get(KEYS).json().get("title").asString()).isEqualTo("未通过身份验证");
        Told english = nobody.with("Accept-Language", "en-GB,en;q=0.9").get(KEYS);
        assertThat(english.json().get("title").asString()).isEqualTo("Not authenticated");
        assertThat(english.header("content-language")).isEqualTo("en");
        assertThat(nobody.with("Accept-Language", "fr").get(KEYS).header("content-language"))
                .isEqualTo("zh-CN");
    }

    @Test
    void what_is_not_there_or_not_done_that_way_is_a_problem_too() {
        Client root = server.as("root");
        root.get("/api/v1/code-nothing").saying(404).because();
        root.send("PUT", KEYS, "{}").saying(405).because();
        root.with("Content-Type", "text/plain").post(KEYS, "hello").saying(415).because();
        root.with("Accept", "application/xml").get(KEYS).saying(406).because();
        root.post(KEYS, "{\"name\": \"" + "x".repeat(1 << 20) + "\"}")
                .saying(413)
                .because();
    }

    @Test
    void a_write_with_a_key_of_its_own_is_carried_out_once() {
        Client root = server.as("root").with("Idempotency-Key", "order-1");
        String order = "{\"name\": \"once\", \"scopes\": [\"codes:read\"]}";
        Told first = root.post(KEYS, order).saying(201);
        Told again = root.post(KEYS, order).saying(201);
        assertThat(again.answer().body()).isEqualTo(first.answer().body());
        assertThat(again.header("location")).isEqualTo(first.header("location"));
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
        assertThat(first.header("idempotency-replayed")).isEmpty();
        Told other = root.post(KEYS, order.replace("once", "twice")).saying(422).because();
        assertThat(other.json().get("type").asString()).isEqualTo("urn:jianxiao:problem:key-used-otherwise");
        root.with("Idempotency-Key", "a b").post(KEYS, order).saying(400).because("api.idempotency-key-form");
    }

    @Test
    void a_refused_write_does_not_use_up_its_key() {
        Client root = server.as("root").with("Idempotency-Key", "order-2");
        root.post(KEYS, "{\"name\": \"\", \"scopes\": [\"codes:read\"]}").saying(422);
        root.post(KEYS, "{\"name\": \"corrected\", \"scopes\": [\"codes:read\"]}")
                .saying(201);
    }
}
