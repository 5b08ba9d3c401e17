package cn.jianxiao.registry.api.form;

import static cn.jianxiao.registry.api.code.Samples.assigned;
import static cn.jianxiao.registry.api.code.Samples.once;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.api.server.Client;
import cn.jianxiao.registry.api.server.Server;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GD3, GD4: the forms of attachment 4 through the interface. */
class FormApiIT {

    private static final String CODES = "/api/v1/codes/";
    private static final Map<String, Object> SOUND = Map.ofEntries(
            Map.entry("SCJD", "1"),
            Map.entry("XMMC", "XX小区第5栋"),
            Map.entry("GCFW", "第5栋"),
            Map.entry("ZTZE", "1200.5"),
            Map.entry("JSGMJNR", "住宅一栋"),
            Map.entry("YDMJ", "800"),
            Map.entry("JZMJ", "12000"),
            Map.entry("DWLX", "1"),
            Map.entry("DWMC", "某某置业有限公司"),
            Map.entry("ZJLX", "2"),
            Map.entry("ZJBH", "91350100M000100Y43"),
            Map.entry("FRXM", "张三"),
            Map.entry("LXDH", "020-12345678"),
            Map.entry("BMMC", "规划和自然资源局"),
            Map.entry("BMBM", "GH01"));

    private final Client staff = Server.shared().as("staff");

    @SafeVarargs
    private static String order(Map<String, Object>... forms) {
        return new JsonMapper().writeValueAsString(Map.of("forms", List.of(forms)));
    }

    private static Map<String, Object> with(String column, Object value) {
        Map<String, Object> form = new TreeMap<>(SOUND);
        form.put(column, value);
        return form;
    }

    private static String project() {
        return assigned(Server.DISTRICT).at("/project/project").asString();
    }

    @Test
    void GD3_forms_are_checked_and_get_their_codes_in_order() {
        String project = project();
        JsonNode done = once(staff)
                .post(CODES + project + "/registrations", order(SOUND, with("XMMC", "XX小区第6栋")))
                .saying(200)
                .json();
        assertThat(done.get("facts").findValuesAsString("code")).containsExactly(project + "-1001", project + "-1002");
        JsonNode form = staff.get(CODES + project + "-1002/form").saying(200).json();
        assertThat(form.get("XMMC").asString()).isEqualTo("XX小区第6栋");
        assertThat(form.get("XMDM").asString()).isEqualTo(project);
    }

    @Test
    void GD3_one_faulty_form_of_several_is_named_and_none_is_carried_out() {
        String project = project();
        JsonNode problem = once(staff)
                .post(CODES + project + "/registrations", order(SOUND, with("XMMC", "别的小区")))
                .saying(422)
                .because("form.name")
                .json();
        assertThat(problem.at("/findings/0/field").asString()).isEqualTo("forms[1].XMMC");
        assertThat(problem.at("/findings/0/value").asString()).isEqualTo("别的小区");
        assertThat(problem.at("/findings/0/requirement").asString()).isEqualTo("GD3");
        staff.get(CODES + project + "-1001").saying(404);
        once(staff)
                .post(CODES + project + "/registrations", order())
                .saying(422)
                .because("api.missing");
        staff.post(CODES + project + "/registrations", order(SOUND)).saying(400).because("api.idempotency-key-missing");
    }

    /** Attachment 4: the longest text of each column is taken, one character more is not. */
    @ParameterizedTest
    @CsvSource({
        "XMMC, 100",
        "GCFW, 512",
        "JSGMJNR, 512",
        "DWMC, 100",
        "FRXM, 100",
        "BMMC, 100",
        "BMBM, 50",
        "DYZYPTBMDM, 50"
    })
    void GD3_a_text_is_taken_at_its_limit_and_refused_past_it(String column, int limit) {
        String start = column.equals("XMMC") ? "XX小区" : "";
        String longest = start + "栋".repeat(limit - start.length());
        String path = CODES + project() + "/registrations?preview=true";
        staff.post(path, order(with(column, longest))).saying(200);
        JsonNode problem = staff.post(path, order(with(column, longest + "栋")))
                .saying(422)
                .because("field.too-long")
                .json();
        assertThat(problem.at("/findings/0/field").asString()).isEqualTo("forms[0]." + column);
        assertThat(problem.at("/findings/0/message").asString()).contains(Integer.toString(limit));
    }

    @ParameterizedTest
    @CsvSource({
        "ZTZE, 9999999999.9999, 10000000000, field.too-large",
        "ZTZE, 0.0001, 0.00001, field.too-many-decimals",
        "YDMJ, 999999.9999, 1000000, field.too-large",
        "JZMJ, 999999.9999, 1000000, field.too-large",
        "JZMJ, 0, -1, field.negative",
        "YDMJ, 0, many, field.not-a-number",
        "DWLX, 7, 8, field.not-a-choice",
        "SCJD, 1, 3, field.not-a-choice"
    })
    void GD3_a_number_or_choice_is_taken_at_its_limit_and_refused_past_it(
            String column, String sound, String past, String reason) {
        String path = CODES + project() + "/registrations?preview=true";
        staff.post(path, order(with(column, sound))).saying(200);
        staff.post(path, order(with(column, past))).saying(422).because(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "SCJD", "XMMC", "GCFW", "ZTZE", "JSGMJNR", "YDMJ", "JZMJ", "DWLX", "DWMC", "ZJLX", "ZJBH", "FRXM", "LXDH",
        "BMMC", "BMBM"
    })
    void GD3_a_required_column_is_filled_in(String column) {
        Map<String, Object> form = new TreeMap<>(SOUND);
        form.remove(column);
        String path = CODES + project() + "/registrations?preview=true";
        JsonNode problem = staff.post(path, order(form)).saying(422).json();
        assertThat(problem.get("findings").findValuesAsString("code")).contains("form.missing");
        assertThat(problem.get("findings").findValuesAsString("field")).contains("forms[0]." + column);
    }

    @Test
    void GD3_what_the_form_does_not_have_is_refused_by_name() {
        String path = CODES + project() + "/registrations?preview=true";
        staff.post(path, order(with("COLOUR", "red"))).saying(400).because("api.unknown-field");
        staff.post(path, order(with("ZTZE", 12))).saying(400).because("api.wrong-type");
        staff.post(path, order(with("XMDM", "2401-440106-04-01-999999")))
                .saying(422)
                .because("form.from-project");
    }

    @Test
    void GD4_a_change_form_keeps_the_code_and_tells_the_values_before_and_after() {
        String project = project();
        once(staff).post(CODES + project + "/registrations", order(SOUND)).saying(200);
        String code = project + "-1001";
        staff.post(CODES + code + "/form-changes", "{\"form\": {\"ZTZE\": \"1300\"}, \"reason\": \"设计变更\"}")
                .saying(200);
        JsonNode history = staff.get(CODES + code + "/history").json();
        JsonNode last = history.get(history.size() - 1).at("/differences/0");
        assertThat(last.get("before").asString()).isEqualTo("1200.5");
        assertThat(last.get("after").asString()).isEqualTo("1300");
        staff.post(CODES + code + "/form-changes", "{\"form\": {\"SCJD\": \"2\"}, \"reason\": \"x\"}")
                .saying(422)
                .because("form.fixed");
    }

    @Test
    void forms_of_another_district_are_not_found_and_readers_file_none() {
        String foreign = assigned("500107").at("/project/project").asString();
        once(staff).post(CODES + foreign + "/registrations", order(SOUND)).saying(404);
        staff.post(CODES + foreign + "/form-changes", "{\"form\": {}, \"reason\": \"x\"}")
                .saying(404);
        staff.get(CODES + foreign + "/form").saying(404);
        Client leader = once(Server.shared().as("leader"));
        leader.post(CODES + project() + "/registrations", order(SOUND)).saying(403);
        leader.post(CODES + project() + "/form-changes", "{\"form\": {}, \"reason\": \"x\"}")
                .saying(403);
    }
}
