package cn.jianxiao.registry.api.code;

import static cn.jianxiao.registry.api.code.Samples.assigned;
import static cn.jianxiao.registry.api.code.Samples.main;
import static cn.jianxiao.registry.api.code.Samples.once;
import static cn.jianxiao.registry.api.code.Samples.part;
import static cn.jianxiao.registry.api.code.Samples.project;
import static cn.jianxiao.registry.api.code.Samples.split;
import static cn.jianxiao.registry.api.code.Samples.splitting;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.server.Client;
import cn.jianxiao.registry.api.server.Server;
import cn.jianxiao.registry.api.server.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** CQ1-CQ3, GD4-GD6, GD9, SC2, SH3 through the interface. */
class CodeApiIT {

    private static final String ASSIGN = "/api/v1/code-assignments";
    private static final String CODES = "/api/v1/codes/";
    private static final String ELSEWHERE = "500107";

    private final Server server = Server.shared();
    private final Client staff = server.as("staff");
    private final Client root = server.as("root");

    @Test
    void CQ1_the_same_project_twice_has_the_same_main_code() {
        String order = Samples.assignment(project(Server.DISTRICT), Server.DISTRICT);
        JsonNode first = once(staff).post(ASSIGN, order).saying(200).json();
        assertThat(main(first)).startsWith("5001030120261012");
        JsonNode again = once(staff).post(ASSIGN, order).saying(200).json();
        assertThat(main(again)).isEqualTo(main(first));
        assertThat(again.get("facts")).isEmpty();
    }

    @Test
    void CQ1_at_the_same_time_a_project_gets_one_main_code() throws Exception {
        String order = Samples.assignment(project(Server.DISTRICT), Server.DISTRICT);
        List<Future<String>> answers = new ArrayList<>();
        try (var workers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                answers.add(workers.submit(
                        () -> main(once(root).post(ASSIGN, order).saying(200).json())));
            }
        }
        assertThat(answers)
                .extracting(Future::resultNow)
                .doesNotContain("")
                .containsOnly(answers.get(0).resultNow());
    }

    @Test
    void an_assignment_is_refused_with_field_and_value_and_then_leaves_no_project() {
        String code = project(Server.DISTRICT);
        String order = Samples.assignment(code, Server.DISTRICT);
        staff.post(ASSIGN, order).saying(400).because("api.idempotency-key-missing");
        once(staff)
                .post(ASSIGN, order.replace("chongqing", "nothing"))
                .saying(422)
                .because("registry.unknown-rule");
        root.get(CODES + code).saying(404);
        once(staff).post(ASSIGN, order.replace(code, "nonsense")).saying(422);
        once(staff)
                .post(ASSIGN, order.replace("52000.5", "\"much\""))
                .saying(400)
                .because("api.wrong-type");
        once(staff)
                .post(ASSIGN, order.replace("\"500103\"", "\"500107\""))
                .saying(422)
                .because("api.out-of-reach");
        once(server.as("leader")).post(ASSIGN, order).saying(403).because("api.scope");
    }

    @Test
    void SH3_a_project_without_a_national_code_gets_one_by_rule() {
        String order = Samples.assignment("", Server.DISTRICT).replace("chongqing", "uninvested");
        JsonNode made = once(staff).post(ASSIGN, order).saying(200).json();
        assertThat(made.at("/project/project").asString()).startsWith("W5001032026");
    }

    @Test
    void CQ2_a_code_is_split_into_many_whose_serials_are_never_given_again() {
        String main = main(assigned(Server.DISTRICT));
        String order = """
                {"stage": "level1", "phase": "PLANNING", "parts": [
                  {"name": "XX小区一期", "buildings": ["1#", "2#"]}, {"name": "XX小区二期", "buildings": ["3#"]}]}""";
        JsonNode done =
                once(staff).post(CODES + main + "/splits", order).saying(200).json();
        assertThat(done.get("facts").findValuesAsString("code")).containsExactly(main + "-001", main + "-002");
        staff.post(CODES + main + "-002/recycling", "").saying(200);
        assertThat(split(main, "level1", "PLANNING")).isEqualTo(main + "-003");
        JsonNode read = staff.get(CODES + main + "-001").saying(200).json();
        assertThat(read.at("/code/name").asString()).isEqualTo("XX小区一期");
        assertThat(read.at("/code/buildings/1").asString()).isEqualTo("2#");
        assertThat(read.at("/above").valueStream().map(JsonNode::asString)).contains(main);
    }

    @Test
    void CQ2_a_split_with_one_key_is_carried_out_once() {
        String path = CODES + main(assigned(Server.DISTRICT)) + "/splits";
        Client named = once(staff);
        String first = named.post(path, splitting("level1", "PLANNING"))
                .saying(200)
                .answer()
                .body();
        Told again = named.post(path, splitting("level1", "PLANNING")).saying(200);
        assertThat(again.answer().body()).isEqualTo(first);
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
        named.post(path, splitting("level2", "PLANNING")).saying(422).because();
    }

    @Test
    void a_preview_of_a_split_shows_the_codes_and_keeps_none() {
        String main = main(assigned(Server.DISTRICT));
        Told seen = staff.post(CODES + main + "/splits?preview=true", splitting("level1", "PLANNING"))
                .saying(200);
        assertThat(seen.json().at("/facts/0/code").asString()).isEqualTo(main + "-001");
        assertThat(seen.header("preview")).isEqualTo("true");
        staff.get(CODES + main + "-001").saying(404);
        assertThat(split(main, "level1", "PLANNING")).isEqualTo(main + "-001");
    }

    @Test
    void CQ3_a_code_split_from_two_is_marked_as_merged_and_a_link_adds_one_more() {
        String main = main(assigned(Server.DISTRICT));
        String one = split(main, "level1", "PLANNING");
        String other = split(main, "level1", "PLANNING");
        String third = split(main, "level1", "PLANNING");
        String order = """
                {"stage": "level2", "phase": "CONSTRUCTION", "otherParents": ["%s"], "part": {"buildings": ["1#"]}}""".formatted(other);
        once(staff).post(CODES + one + "/merges", order).saying(200);
        JsonNode merged = staff.get(CODES + one + "-001").saying(200).json().get("code");
        assertThat(merged.get("merged").asBoolean()).isTrue();
        assertThat(merged.get("parents").valueStream().map(JsonNode::asString)).containsExactly(one, other);
        staff.post(CODES + one + "-001/links", "{\"parent\": \"%s\"}".formatted(third))
                .saying(200);
        staff.post(CODES + one + "-001/links", "{\"parent\": \"%s\"}".formatted(main))
                .saying(422)
                .because("graph.level");
    }

    @ParameterizedTest
    @CsvSource({
        "level2, PLANNING, graph.stage-order",
        "planning, PLANNING, graph.stage-order",
    })
    void GD1_a_split_against_the_rule_is_refused_by_its_requirement(String stage, String phase, String reason) {
        JsonNode problem = once(staff)
                .post(CODES + main(assigned(Server.DISTRICT)) + "/splits", splitting(stage, phase))
                .saying(422)
                .because(reason)
                .json();
        assertThat(problem.at("/findings/0/requirement").asString()).isEqualTo("GD1");
        assertThat(problem.at("/findings/0/value").asString()).isEqualTo(stage);
        assertThat(problem.at("/findings/0/message").asString()).isNotBlank();
    }

    @Test
    void GD6_an_engineering_code_is_split_off_at_the_two_permits_only() {
        String code = assigned(Server.DISTRICT).at("/project/project").asString();
        String path = CODES + code + "/splits";
        once(staff).post(path, splitting("planning", "PLANNING")).saying(422).because("api.missing");
        String order = splitting("planning", "DESIGN").replace("{\"stage", "{\"rule\": \"guangdong\", \"stage");
        once(staff).post(path, order).saying(422).because("graph.phase");
        JsonNode done = once(staff)
                .post(path, order.replace("DESIGN", "PLANNING"))
                .saying(200)
                .json();
        assertThat(done.at("/facts/0/code").asString()).isEqualTo(code + "-1001");
    }

    @Test
    void GD4_a_change_keeps_the_code_and_tells_before_after_who_and_why() {
        String code = part(Server.DISTRICT);
        staff.post(CODES + code + "/changes", "{\"name\": \"一期\", \"buildings\": [\"1#\"], \"reason\": \"初设\"}")
                .saying(200);
        staff.post(CODES + code + "/changes", "{\"name\": \"二期\", \"reason\": \"设计变更\"}")
                .saying(200);
        JsonNode history = staff.get(CODES + code + "/history").saying(200).json();
        JsonNode last = history.get(history.size() - 1);
        assertThat(last.get("kind").asString()).isEqualTo("CHANGED");
        assertThat(last.get("by").asString()).isEqualTo("staff");
        assertThat(last.get("reason").asString()).isEqualTo("设计变更");
        assertThat(last.at("/differences/0/before").asString()).isEqualTo("一期");
        assertThat(last.at("/differences/0/after").asString()).isEqualTo("二期");
        staff.post(CODES + code + "/changes", "{\"name\": \"三期\", \"reason\": \" \"}")
                .saying(422)
                .because("graph.reason-missing");
    }

    @Test
    void GD5_a_cancelled_code_takes_nothing_new_and_keeps_its_history() {
        String code = part(Server.DISTRICT);
        staff.post(CODES + code + "/cancellation", "{\"reason\": \"\"}")
                .saying(422)
                .because("graph.cancel-reason-missing");
        staff.post(CODES + code + "/cancellation", "{\"reason\": \"不再拆分\"}").saying(200);
        once(staff)
                .post(CODES + code + "/splits", splitting("level2", "CONSTRUCTION"))
                .saying(422)
                .because("graph.cancelled");
        assertThat(staff.get(CODES + code + "/history").json().findValuesAsString("kind"))
                .containsExactly("SPLIT", "CANCELLED");
    }

    @Test
    void SC2_an_empty_code_goes_to_the_bin_and_back_by_who_entered_it() {
        String main = main(assigned(Server.DISTRICT));
        String code = once(staff)
                .post(CODES + main + "/splits", splitting("level1", "PLANNING"))
                .json()
                .at("/facts/0/code")
                .asString();
        root.post(CODES + code + "/recycling", "").saying(422).because("graph.not-entered-by");
        staff.post(CODES + code + "/recycling", "").saying(200);
        assertThat(staff.get("/api/v1/code-bin").saying(200).answer().body()).contains(code);
        staff.post(CODES + code + "/restoration", "").saying(200);
        assertThat(staff.get("/api/v1/code-bin").answer().body()).doesNotContain(code);
        split(code, "level2", "CONSTRUCTION");
        staff.post(CODES + code + "/recycling", "").saying(422).because("graph.has-parts");
    }

    @Test
    void SH3_a_departments_own_code_finds_the_code_it_stands_for() {
        String code = part(Server.DISTRICT);
        String alias = "{\"system\": \"gh\", \"text\": \"GH-%s\"}".formatted(code);
        staff.post(CODES + code + "/aliases", alias).saying(200);
        String question = "/api/v1/code-aliases?system=gh&text=GH-" + code;
        assertThat(staff.get(question).saying(200).json().at("/code/code").asString())
                .isEqualTo(code);
        staff.post(CODES + part(Server.DISTRICT) + "/aliases", alias).saying(422);
        staff.get("/api/v1/code-aliases?system=gh&text=none").saying(404);
        staff.get("/api/v1/code-aliases?system=gh").saying(400).because("api.missing");
    }

    @Test
    void CQ7_codes_are_searched_by_part_and_page() {
        String main = main(assigned(Server.DISTRICT));
        split(main, "level1", "PLANNING");
        JsonNode page =
                staff.get("/api/v1/codes?text=" + main + "&limit=1").saying(200).json();
        assertThat(page.get("total").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(page.get("lines")).hasSize(1);
        assertThat(staff.get("/api/v1/codes?text=" + main + "&level=1&status=ACTIVE")
                        .json()
                        .get("total")
                        .asLong())
                .isEqualTo(1);
        staff.get("/api/v1/codes?limit=0").saying(400).because("api.out-of-range");
        staff.get("/api/v1/codes?limit=501").saying(400).because("api.out-of-range");
        staff.get("/api/v1/codes?offset=-1").saying(400).because("api.out-of-range");
        staff.get("/api/v1/codes?status=GONE").saying(400).because("api.wrong-type");
    }

    @Test
    void GD9_single_building_splits_are_listed() {
        String main = main(assigned(Server.DISTRICT));
        String order = """
                {"stage": "level1", "phase": "PLANNING", "parts": [{"buildings": ["1#"]}, {"buildings": ["2#"]}]}""";
        once(staff).post(CODES + main + "/splits", order).saying(200);
        assertThat(server.as("leader")
                        .get("/api/v1/code-suspicions")
                        .saying(200)
                        .answer()
                        .body())
                .contains("SINGLE_BUILDINGS", main);
        assertThat(staff.get("/api/v1/code-suspicions?singleBuildings=3")
                        .answer()
                        .body())
                .doesNotContain(main);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET |{}",
                "GET /history|{}",
                "POST /splits|{\"stage\": \"level2\", \"phase\": \"CONSTRUCTION\", \"parts\": [{}]}",
                "POST /merges|{\"stage\": \"level2\", \"phase\": \"CONSTRUCTION\", \"otherParents\": [], \"part\": {}}",
                "POST /links|{\"parent\": \"x\"}",
                "POST /changes|{\"name\": \"x\", \"reason\": \"x\"}",
                "POST /cancellation|{\"reason\": \"x\"}",
                "POST /recycling|",
                "POST /restoration|",
                "POST /aliases|{\"system\": \"s\", \"text\": \"t\"}"
            })
    void a_project_of_another_district_is_not_found_and_a_reader_writes_nothing(String door) {
        String[] parts = door.split("\\|", -1);
        String[] line = parts[0].split(" ", -1);
        String foreign = part(ELSEWHERE);
        once(staff)
                .send(line[0], CODES + foreign + line[1], body(line[0], parts[1]))
                .saying(404)
                .because();
        once(server.withKey(Set.of(Server.DISTRICT), ApiScope.CODES_READ, ApiScope.CODES_WRITE))
                .send(line[0], CODES + foreign + line[1], body(line[0], parts[1]))
                .saying(404)
                .because();
        if (line[0].equals("POST")) {
            String own = part(Server.DISTRICT);
            once(server.as("leader"))
                    .send("POST", CODES + own + line[1], parts[1])
                    .saying(403)
                    .because("api.scope");
            once(server.withKey(Set.of(), ApiScope.CODES_READ))
                    .send("POST", CODES + own + line[1], parts[1])
                    .saying(403)
                    .because("api.scope");
        }
        server.nobody()
                .send(line[0], CODES + foreign + line[1], body(line[0], parts[1]))
                .saying(401);
    }

    private static String body(String method, String body) {
        return method.equals("GET") ? "" : body;
    }

    @Test
    void lists_show_a_bounded_caller_its_districts_only() {
        String foreign = part(ELSEWHERE);
        root.post(CODES + foreign + "/recycling", "").saying(200);
        assertThat(root.get("/api/v1/code-bin").answer().body()).contains(foreign);
        assertThat(staff.get("/api/v1/code-bin").answer().body()).doesNotContain(foreign);
        assertThat(staff.get("/api/v1/codes?text=" + foreign)
                        .json()
                        .get("total")
                        .asLong())
                .isZero();
        assertThat(root.get("/api/v1/codes?text=" + foreign).json().get("total").asLong())
                .isOne();
    }
}
