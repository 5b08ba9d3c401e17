package cn.jianxiao.registry.api.field;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.api.code.Samples;
import cn.jianxiao.registry.api.server.Client;
import cn.jianxiao.registry.api.server.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** CQ5: fields and forms are added while the product runs. */
class FieldApiIT {

    private static final String FIELDS = "/api/v1/code-fields";
    private static final String FORMS = "/api/v1/code-forms";

    private final Server server = Server.shared();
    private final Client root = server.as("root");

    private static String text(String name) {
        return "{\"name\": \"%s\", \"titleZh\": \"字段\", \"titleEn\": \"Field\", \"kind\": \"TEXT\", \"length\": 20}"
                .formatted(name);
    }

    @Test
    void the_shipped_fields_are_listed_with_their_limits() {
        JsonNode fields = server.as("leader").get(FIELDS).saying(200).json();
        JsonNode total = fields.valueStream()
                .filter(field -> field.get("name").asString().equals("ZTZE"))
                .findFirst()
                .orElseThrow();
        assertThat(total.get("limit").asString()).isEqualTo("N(14,4)");
        assertThat(total.get("kind").asString()).isEqualTo("NUMBER");
    }

    @Test
    void a_field_is_added_retired_and_taken_back() {
        JsonNode added = root.post(FIELDS, text("added")).saying(200).json();
        assertThat(added.get("shipped").asBoolean()).isFalse();
        assertThat(root.send("DELETE", FIELDS + "/added", "")
                        .saying(200)
                        .json()
                        .get("retired")
                        .asBoolean())
                .isTrue();
        assertThat(root.post(FIELDS + "/added/revival", "")
                        .saying(200)
                        .json()
                        .get("retired")
                        .asBoolean())
                .isFalse();
        root.send("DELETE", FIELDS + "/nothing", "").saying(404);
        root.post(FIELDS + "/nothing/revival", "").saying(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"name": "developer", "titleZh": "单位", "titleEn": "Unit", "kind": "DAY"}           | 422 | field.name-taken
                    {"name": "a b", "titleZh": "单位", "titleEn": "Unit", "kind": "DAY"}                 | 422 | field.name
                    {"name": "ab", "titleZh": " ", "titleEn": "Unit", "kind": "DAY"}                     | 422 | field.title-missing
                    {"name": "ab", "titleZh": "单位", "titleEn": "Unit", "kind": "TEXT"}                 | 422 | field.definition
                    {"name": "ab", "titleZh": "单位", "titleEn": "Unit", "kind": "TEXT", "length": 2001} | 422 | field.definition
                    {"name": "ab", "titleZh": "单位", "titleEn": "Unit", "kind": "COLOUR"}               | 400 | api.unknown-value
                    {"name": "ab", "titleZh": "单位", "titleEn": "Unit", "kind": "TEXT", "length": "9"}  | 400 | api.wrong-type
                    {"name": "ab", "titleZh": "单位", "titleEn": null, "kind": "DAY"}                    | 400 | api.wrong-type
                    """)
    void a_field_that_cannot_be_is_refused_with_its_reason(String field, int status, String reason) {
        root.post(FIELDS, field).saying(status).because(reason);
    }

    @Test
    void a_value_that_is_no_choice_of_an_added_field_is_refused_with_its_choices() {
        root.post(FIELDS, """
                        {"name": "fireGrade", "titleZh": "耐火等级", "titleEn": "Fire grade", "kind": "CHOICE", "length": 1,
                         "choices": [{"value": "1", "titleZh": "一级", "titleEn": "First"},
                                     {"value": "2", "titleZh": "二级", "titleEn": "Second"}]}""").saying(200);
        String values = "/api/v1/codes/" + Samples.part("500103") + "/values";
        JsonNode refused = root.with("Accept-Language", "zh")
                .post(values, "{\"matter\": \"GH01\", \"values\": {\"fireGrade\": \"9\"}}")
                .saying(422)
                .because("field.not-a-choice")
                .json();
        assertThat(refused.at("/findings/0/message").asString()).contains("耐火等级", "9", "1 一级、2 二级");
    }

    @Test
    void a_form_is_set_from_fields_that_are_there() {
        String form = "{\"titleZh\": \"消防申请\", \"titleEn\": \"Fire\", \"fields\": [\"developer\", \"plot\"]}";
        root.send("PUT", FORMS + "/fire", form).saying(200);
        assertThat(root.get(FORMS).saying(200).json().findValuesAsString("name"))
                .contains("fire", "planning-permit");
        root.send("PUT", FORMS + "/fire", form.replace("plot", "nothing"))
                .saying(422)
                .because("field.unknown-field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "staff", "leader"})
    void only_an_administrator_changes_fields_and_forms(String account) {
        Client other = server.as(account);
        other.post(FIELDS, text("other")).saying(403).because("api.scope");
        other.send("DELETE", FIELDS + "/developer", "").saying(403);
        other.post(FIELDS + "/developer/revival", "").saying(403);
        other.send("PUT", FORMS + "/fire", "{}").saying(403);
    }
}
