package cn.jianxiao.registry.api.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.server.Client;
import cn.jianxiao.registry.api.server.Server;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** CQ8: code rules are configuration, shown, tried and set through the interface. */
class RuleApiIT {

    private static final String RULES = "/api/v1/code-rules";
    private static final String TRIES = "/api/v1/code-rule-previews";

    private final Server server = Server.shared();
    private final Client root = server.as("root");

    private static String rule(String lead, String reason) {
        String text = "rule %s 1 示范\nfixed lead %s\nopen division 6\nserial serial 4 1 9999 division"
                .formatted(lead.toLowerCase(java.util.Locale.ROOT), lead);
        return new JsonMapper().writeValueAsString(Map.of("text", text, "reason", reason));
    }

    @Test
    void every_version_of_every_rule_is_shown_with_its_split_conditions() {
        JsonNode rules = server.as("leader").get(RULES).saying(200).json();
        assertThat(rules.findValuesAsString("id")).contains("national", "guangdong", "chongqing");
        JsonNode guangdong = root.get(RULES + "/guangdong").saying(200).json().get(0);
        assertThat(guangdong.at("/phases/planning/0").asString()).isEqualTo("PLANNING");
        assertThat(guangdong.get("text").asString()).startsWith("rule guangdong 1");
        root.get(RULES + "/nothing").saying(404).because();
    }

    @Test
    void a_rule_is_tried_without_being_kept() {
        String text = "rule tried 1 T\\nfixed lead TRY\\nopen division 6\\nserial serial 4 1 9999 division";
        JsonNode next = server.as("leader")
                .post(
                        TRIES,
                        "{\"text\": \"%s\", \"values\": {\"division\": \"500103\"}, \"first\": 7, \"count\": 2}"
                                .formatted(text))
                .saying(200)
                .json();
        assertThat(next.at("/next/0").asString()).isEqualTo("TRY5001030007");
        assertThat(next.at("/next/1").asString()).isEqualTo("TRY5001030008");
        root.get(RULES + "/tried").saying(404);
        root.post(TRIES, "{\"text\": \"nonsense\"}").saying(422).because("code-rule.unreadable");
        root.post(TRIES, "{\"text\": \"%s\", \"count\": 101}".formatted(text))
                .saying(422)
                .because("api.out-of-range");
        root.post(TRIES, "{\"text\": \"%s\", \"parent\": \"x\"}".formatted(text))
                .saying(422)
                .because("api.unknown-value");
    }

    @Test
    void a_saved_rule_is_a_version_and_the_same_again_changes_nothing() {
        JsonNode saved = root.post(RULES, rule("SAVED", "试行")).saying(200).json();
        assertThat(saved.get("reference").asString()).isEqualTo("saved@1");
        assertThat(saved.get("changed").asBoolean()).isTrue();
        assertThat(root.post(RULES, rule("SAVED", "再试"))
                        .saying(200)
                        .json()
                        .get("changed")
                        .asBoolean())
                .isFalse();
        JsonNode change =
                root.get("/api/v1/code-rule-changes").saying(200).json().get(0);
        assertThat(change.get("by").asString()).isEqualTo("root");
        assertThat(change.get("reason").asString()).isEqualTo("试行");
    }

    @Test
    void a_preview_answers_as_if_and_keeps_nothing() {
        assertThat(root.post(RULES + "?preview=true", rule("SEEN", "试行"))
                        .saying(200)
                        .header("preview"))
                .isEqualTo("true");
        root.get(RULES + "/seen").saying(404);
    }

    @Test
    void a_rule_without_a_reason_or_that_another_would_be_mistaken_for_is_refused() {
        root.post(RULES, rule("NOREASON", " ")).saying(422).because("code-rule.reason-missing");
        String twin = "{\"text\": \"rule twin 1 T\\nopen division 6\\nopen flowType 2\\ndate date yyyyMMdd 1 9999"
                + "\\nopen sequence 2\\nserial serial 4 0 9999 division\", \"reason\": \"x\"}";
        root.post(RULES, twin).saying(422).because("code-rule.ambiguous");
    }

    @Test
    void split_conditions_are_set_by_stage() {
        root.post(
                        RULES,
                        rule("COND", "试行")
                                .replace(
                                        "9999 division\"",
                                        "9999 division\\nlevels - 0 1\\nstage level1 none 3 1 999 top\""))
                .saying(200);
        String path = RULES + "/cond/split-conditions";
        root.send("PUT", path, "{\"phases\": {\"level1\": [\"PLANNING\"]}, \"reason\": \"x\"}")
                .saying(200);
        assertThat(root.get(RULES + "/cond").json().at("/0/phases/level1/0").asString())
                .isEqualTo("PLANNING");
        root.send("PUT", path, "{\"phases\": {\"level9\": [\"PLANNING\"]}, \"reason\": \"x\"}")
                .saying(422)
                .because("code-rule.unknown-stage");
        root.send("PUT", path, "{\"phases\": {\"level1\": [\"SOON\"]}, \"reason\": \"x\"}")
                .saying(400)
                .because("api.unknown-value");
        root.send("PUT", RULES + "/nothing/split-conditions", "{\"phases\": {}, \"reason\": \"x\"}")
                .saying(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "staff", "leader"})
    void only_an_administrator_changes_rules(String account) {
        server.as(account).post(RULES, rule("OTHER", "x")).saying(403).because("api.scope");
    }

    @Test
    void a_key_changes_rules_with_the_right_to_only() {
        server.withKey(Set.of(), ApiScope.CODES_WRITE)
                .post(RULES, rule("BYKEY", "x"))
                .saying(403);
        server.withKey(Set.of(), ApiScope.RULES_WRITE)
                .post(RULES, rule("BYKEY", "x"))
                .saying(200);
    }
}
