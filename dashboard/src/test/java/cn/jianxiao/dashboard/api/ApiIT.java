package cn.jianxiao.dashboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.account.Accounts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = TestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(OnSampleStore.class)
class ApiIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void accounts() {
        OnSampleStore.introduce(accounts);
    }

    @Test
    void health_is_told_to_everybody_and_tells_nothing_else() throws Exception {
        HttpResponse<String> answer = get("", "/api/v1/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode health = json.readTree(answer.body());
        assertThat(health.get("status").asString()).isEqualTo("ok");
        assertThat(health.get("parts").get("store").asBoolean()).isTrue();
        assertThat(health.propertyNames()).containsExactlyInAnyOrder("status", "version", "parts");
    }

    @Test
    void queries_are_for_those_who_say_who_they_are_and_leave_no_session() throws Exception {
        assertThat(get("", "/api/v1/queries").statusCode()).isEqualTo(401);
        HttpResponse<String> answer = get(OnSampleStore.LEADER, "/api/v1/queries");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(json.readTree(answer.body()).findValuesAsString("name")).contains("overview", "ranking", "cases");
    }

    @Test
    void a_leaders_answers_stay_within_the_district_whatever_is_asked() throws Exception {
        List<String> own = divisions(get(OnSampleStore.LEADER, "/api/v1/queries/cases?limit=5000"));
        assertThat(own).isNotEmpty().containsOnly(OnSampleStore.DISTRICT);
        assertThat(divisions(get(OnSampleStore.LEADER, "/api/v1/queries/cases?division=440106")))
                .isEmpty();
        assertThat(divisions(get(OnSampleStore.SUPERVISOR, "/api/v1/queries/cases?limit=5000")))
                .contains("440106", OnSampleStore.DISTRICT);
        assertThat(get(OnSampleStore.LEADER, "/api/v1/queries/cases?scope_everything=1")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_answer_comes_as_json_csv_or_a_table_for_the_terminal() throws Exception {
        assertThat(json.readTree(get(OnSampleStore.SUPERVISOR, "/api/v1/queries/lamps?format=json")
                                .body())
                        .findValuesAsString("lamp"))
                .containsExactly("red", "yellow", "green", "none");
        HttpResponse<String> csv = get(OnSampleStore.SUPERVISOR, "/api/v1/queries/lamps?format=csv");
        assertThat(csv.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(csv.body()).startsWith("lamp,cases\r\nred,");
        assertThat(get(OnSampleStore.SUPERVISOR, "/api/v1/queries/lamps?format=table")
                        .body())
                .startsWith("lamp    cases\n------  -----\nred     ");
    }

    @Test
    void a_question_that_cannot_be_asked_is_refused_with_its_reason() throws Exception {
        HttpResponse<String> unknown = get(OnSampleStore.SUPERVISOR, "/api/v1/queries/nothing");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(detail(unknown)).contains("没有名为“nothing”的查询");
        assertThat(refused("/api/v1/queries/overview?from=tomorrow&to=2026-01-01"))
                .isEqualTo("参数 from 的值“tomorrow”无法识别：请填写日期，如 2026-02-12");
        assertThat(refused("/api/v1/queries/lamps?format=xml")).contains("“xml”不在可选范围内", "csv");
        assertThat(refused("/api/v1/reports/assessment?from=2026-01-01")).isEqualTo("缺少参数 to");
        assertThat(refused("/api/v1/reports/assessment?from=soon&to=2026-01-01"))
                .isEqualTo("参数 from 的值“soon”无法识别");
        assertThat(refused("/api/v1/reports/assessment?from=2026-02-01&to=2026-01-01"))
                .isEqualTo("参数 from 的值“2026-02-01”晚于截止日，请调换起止日期");
    }

    @Test
    void a_refusal_is_told_in_the_language_that_is_asked_for() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/queries/nothing"))
                .header("Accept-Language", "en-GB");
        HttpResponse<String> answer =
                http.send(as(request, OnSampleStore.SUPERVISOR), HttpResponse.BodyHandlers.ofString());

        assertThat(detail(answer)).startsWith("There is no query nothing; there are access-modes, account, ");
        assertThat(answer.headers().firstValue("content-language")).contains("en");
    }

    @Test
    void who_is_not_known_is_told_so() throws Exception {
        HttpResponse<String> answer = get("", "/api/v1/queries");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("www-authenticate")).isPresent();
        assertThat(detail(answer)).startsWith("未提供账号");
    }

    @Test
    void the_assessment_is_a_workbook_with_a_name() throws Exception {
        HttpResponse<String> book =
                get(OnSampleStore.LEADER, "/api/v1/reports/assessment?from=2026-01-01&to=2026-11-01");
        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(book.body()).startsWith("PK");
        assertThat(book.headers().firstValue("content-disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("attachment", ".xlsx"));
    }

    @Test
    void only_an_administrator_writes() throws Exception {
        HttpRequest.Builder post = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/events"))
                .POST(HttpRequest.BodyPublishers.ofString("[]"));
        HttpResponse<String> answer = http.send(as(post, OnSampleStore.LEADER), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(detail(answer)).isEqualTo("当前账号无权进行此操作");
    }

    private String refused(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(OnSampleStore.SUPERVISOR, path);
        assertThat(answer.statusCode()).isEqualTo(400);
        return detail(answer);
    }

    private String detail(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        return json.readTree(answer.body()).get("detail").asString();
    }

    private List<String> divisions(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return json.readTree(answer.body()).findValuesAsString("division");
    }

    private HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return http.send(as(request, user), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest as(HttpRequest.Builder request, String user) {
        if (!user.isEmpty()) {
            String credentials = user + ":" + OnSampleStore.PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request.build();
    }
}
