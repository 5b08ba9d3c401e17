package cn.jianxiao.registry.api.material;

import static cn.jianxiao.registry.api.code.Samples.part;
import static cn.jianxiao.registry.api.code.Samples.split;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.server.Client;
import cn.jianxiao.registry.api.server.Server;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** CQ4, CQ5, CQ9, SC1: what was handed in or produced once serves the codes below, through the interface. */
class MaterialApiIT {

    private static final String CODES = "/api/v1/codes/";
    private static final String LINKS = "/api/v1/code-material-links";

    private final Server server = Server.shared();
    private final Client staff = server.as("staff");
    private final Client root = server.as("root");

    private static String licence(String id) {
        return """
                {"source": "规划局", "id": "%s", "kind": "LICENCE", "matter": "GH01", "title": "规划许可证",
                 "issuedOn": "2026-10-20", "validUntil": "2026-12-31"}""".formatted(id);
    }

    @Test
    void CQ4_material_of_a_code_is_inherited_below_with_its_origin_and_marked_when_expired() {
        String above = part(Server.DISTRICT);
        String below = split(above, "level2", "CONSTRUCTION");
        String path = CODES + above + "/material";
        assertThat(staff.post(path, licence(above))
                        .saying(200)
                        .json()
                        .get("changed")
                        .asBoolean())
                .isTrue();
        assertThat(staff.post(path, licence(above))
                        .saying(200)
                        .json()
                        .get("changed")
                        .asBoolean())
                .isFalse();
        JsonNode usable = staff.get(CODES + below + "/material?day=2027-01-01")
                .saying(200)
                .json()
                .get(0);
        assertThat(usable.get("own").asBoolean()).isFalse();
        assertThat(usable.get("expired").asBoolean()).isTrue();
        assertThat(usable.at("/material/code").asString()).isEqualTo(above);
        staff.post(CODES + above + "/recycling", "").saying(422);
    }

    @Test
    void CQ4_faulty_material_is_refused_by_field_and_an_ended_one_is_no_longer_offered() {
        String code = part(Server.DISTRICT);
        String path = CODES + code + "/material";
        staff.post(path, licence(code).replace("2026-12-31", "2026-01-01")).saying(200);
        staff.post(path, licence(code)).saying(422).because("material.differs");
        staff.post(path, licence(" ")).saying(422).because("material.missing");
        staff.post(path, licence("x").replace("2026-10-20", "yesterday"))
                .saying(400)
                .because("api.wrong-type");
        String end = "{\"source\": \"规划局\", \"id\": \"%s\", \"ending\": \"VOIDED\", \"reason\": \"%s\"}";
        staff.post(path + "/endings", end.formatted(code, " ")).saying(422).because("material.reason-missing");
        staff.post(path + "/endings", end.formatted(code, "误发")).saying(200);
        assertThat(staff.get(path).json()).isEmpty();
        staff.post(path + "/endings", end.formatted("none", "x")).saying(404);
    }

    @Test
    void CQ9_a_configured_matter_attaches_at_its_level() {
        String above = part(Server.DISTRICT);
        String below = split(above, "level2", "CONSTRUCTION");
        root.send("PUT", LINKS + "/CQ9/LICENCE", "{\"attachLevel\": \"LEVEL_1\"}")
                .saying(200);
        String order = licence(below).replace("GH01", "CQ9");
        assertThat(staff.post(CODES + below + "/material", order)
                        .saying(200)
                        .json()
                        .at("/material/code")
                        .asString())
                .isEqualTo(above);
        assertThat(staff.get(LINKS).saying(200).json().findValuesAsString("matter"))
                .contains("CQ9");
        root.send("DELETE", LINKS + "/CQ9/LICENCE", "").saying(200);
        root.send("DELETE", LINKS + "/CQ9/LICENCE", "").saying(404);
        staff.send("PUT", LINKS + "/CQ9/LICENCE", "{\"attachLevel\": \"MAIN\"}").saying(403);
        root.send("PUT", LINKS + "/CQ9/NOTE", "{\"attachLevel\": \"MAIN\"}").saying(400);
    }

    @Test
    void CQ5_a_form_is_filled_from_what_was_attached_above_all_values_or_none() {
        String above = part(Server.DISTRICT);
        String below = split(above, "level2", "CONSTRUCTION");
        String path = CODES + above + "/values";
        staff.post(
                        path,
                        "{\"matter\": \"GH01\", \"values\": {\"planningPermit\": \"建字1\", \"landCode\": \"%s\"}}"
                                .formatted("x".repeat(65)))
                .saying(422)
                .because("field.too-long");
        String fill = CODES + below + "/fill?form=construction-permit";
        assertThat(staff.get(fill).saying(200).answer().body()).doesNotContain("建字1");
        staff.post(path, "{\"matter\": \"GH01\", \"values\": {\"planningPermit\": \"建字1\"}}")
                .saying(200);
        JsonNode permit = staff.get(fill)
                .json()
                .valueStream()
                .filter(field -> field.get("field").asString().equals("planningPermit"))
                .findFirst()
                .orElseThrow();
        assertThat(permit.get("value").asString()).isEqualTo("建字1");
        assertThat(permit.get("own").asBoolean()).isFalse();
        assertThat(permit.get("code").asString()).isEqualTo(above);
        staff.get(CODES + below + "/fill?form=nothing").saying(422).because("api.unknown-value");
    }

    @Test
    void material_and_values_of_another_district_are_not_found_and_need_the_right() {
        String foreign = part("500107");
        String values = "{\"matter\": \"GH01\", \"values\": {}}";
        staff.get(CODES + foreign + "/material").saying(404);
        staff.post(CODES + foreign + "/material", licence("f")).saying(404);
        staff.get(CODES + foreign + "/fill?form=completion").saying(404);
        staff.post(CODES + foreign + "/values", values).saying(404);
        Client reader = server.withKey(Set.of(), ApiScope.CODES_READ, ApiScope.CODES_WRITE);
        reader.post(CODES + foreign + "/material", licence("f")).saying(403).because("api.scope");
        reader.post(CODES + foreign + "/values", values).saying(403).because("api.scope");
        server.withKey(Set.of(), ApiScope.MATERIAL_WRITE)
                .post(CODES + foreign + "/material", licence(foreign))
                .saying(200);
    }
}
