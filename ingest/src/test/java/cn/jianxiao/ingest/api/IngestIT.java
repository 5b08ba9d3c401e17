package cn.jianxiao.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.embedded.kafka.SharedKafka;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.ingest.json.JsonText;
import cn.jianxiao.ingest.json.RecordJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IngestIT {

    private static final String EVENTS = "/api/v1/events";
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";

    private static Topics topics;
    private static IngestServer server;

    @BeforeAll
    static void start() {
        topics = SharedKafka.newTopics();
        server = new IngestServer(Map.of(
                "jianxiao.kafka.bootstrap", SharedKafka.bootstrap(),
                "jianxiao.kafka.topic-prefix", topics.prefix(),
                "jianxiao.ingest.max-bytes", "1MB"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void only_an_administrator_may_tell_when_records_arrived() throws Exception {
        assertThat(problem(post(EVENTS + "?arrivals=told", "[]", JSON), 403)
                        .path("code")
                        .asString())
                .isEqualTo("problem.arrivals");
    }

    @Test
    void what_was_posted_is_read_back_from_the_topic() throws Exception {
        List<ApprovalEvent> events =
                IntStream.range(0, 1000).mapToObj(IngestIT::event).toList();
        String body = events.stream().map(RecordJson::line).collect(Collectors.joining("\n"));

        JsonNode answer = accepted(post(EVENTS + "?batch=back", body, LINES));

        assertThat(answer.get("received").intValue()).isEqualTo(1000);
        assertThat(answer.get("published").intValue()).isEqualTo(1000);
        Map<Envelope, String> batch = batch("back", topics.events());
        assertThat(batch).hasSize(1000);
        batch.forEach((envelope, key) -> {
            ApprovalEvent read = (ApprovalEvent) envelope.content();
            int number = Integer.parseInt(read.id());
            assertThat(read.receivedAt()).isBetween(Instant.now().minusSeconds(600), Instant.now());
            assertThat(RecordJson.line(read)).isEqualTo(RecordJson.line(events.get(number)));
            assertThat(key).isEqualTo(read.project());
        });
    }

    @Test
    void registrations_go_to_the_log_of_their_project() throws Exception {
        String body = """
                [{"id":"r1","source":"cq","updatedAt":"1958-05-01","project":"p","division":"d",
                  "codes":[{"code":"p-1001","level":1}]}]""";

        accepted(server.post("/api/v1/projects", bytes(body), "Content-Type", JSON, "batch", "heads"));

        assertThat(batch("heads", topics.events()).keySet())
                .singleElement()
                .satisfies(envelope -> assertThat(envelope.content()).isInstanceOf(CodeRegistration.class));
    }

    @Test
    void a_registration_is_in_the_registry_at_once_and_what_it_changes_reaches_both_topics() throws Exception {
        String project = "2512-420984-04-01-395957";
        String part = project + "-1001";
        JsonNode early = accepted(post(EVENTS, RecordJson.line(under(project, part, "early")), JSON));

        accepted(post("/api/v1/projects", """
                {"id":"r7","source":"cq","updatedAt":"2026-03-01","project":"%s","name":"某学校","division":"420984",\
                "codes":[{"code":"%s","level":1,"name":"一期"}]}""".formatted(project, part), JSON));
        JsonNode late = accepted(post(EVENTS, RecordJson.line(under(project, part, "late")), JSON));

        assertThat(early.get("waiting").intValue()).isEqualTo(1);
        assertThat(early.at("/remarks/0/message").stringValue()).contains(part).contains("尚未登记");
        assertThat(late.get("waiting").intValue()).isZero();
        assertThat(server.codes().find(part)).isPresent();
        for (String topic : List.of(topics.codes(), topics.events())) {
            awaitCodes(topic, project, part);
        }
    }

    private static void awaitCodes(String topic, String project, String part) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (Topic.read(SharedKafka.bootstrap(), topic).entrySet().stream()
                .noneMatch(message -> message.getValue().equals(project)
                        && message.getKey().content() instanceof ProjectCodes codes
                        && codes.codes().stream().anyMatch(code -> code.code().equals(part)))) {
            assertThat(System.nanoTime()).as("the codes are on " + topic).isLessThan(deadline);
        }
    }

    private static ApprovalEvent under(String project, String code, String id) {
        return EventBuilder.from(event(1)).id(id).project(project).code(code).build();
    }

    @Test
    void refused_records_are_kept_and_explained_in_the_callers_language() throws Exception {
        String body = "not json\n" + RecordJson.line(event(1)) + "\n{\"id\":\"9\",\"source\":\"cq\"}\n";

        JsonNode chinese = accepted(post(EVENTS + "?batch=refused", body, LINES));
        JsonNode english =
                accepted(server.post(EVENTS, bytes(body), "Content-Type", LINES, "Accept-Language", "en-US"));

        assertThat(chinese.get("received").intValue()).isEqualTo(3);
        assertThat(chinese.get("rejected").intValue()).isEqualTo(2);
        assertThat(chinese.at("/reasons/0/message").stringValue()).isEqualTo("记录不是有效的 JSON");
        assertThat(chinese.at("/reasons/1/index").intValue()).isEqualTo(2);
        assertThat(chinese.at("/reasons/1/id").stringValue()).isEqualTo("9");
        assertThat(english.at("/reasons/0/message").stringValue()).isEqualTo("The record is not valid JSON");
        assertThat(batch("refused", topics.events()).keySet())
                .extracting(Envelope::content)
                .filteredOn(Rejection.class::isInstance)
                .extracting(content -> ((Rejection) content).raw())
                .containsExactlyInAnyOrder("not json", "{\"id\":\"9\",\"source\":\"cq\"}");
    }

    @Test
    void the_longest_records_that_are_taken_fit_into_a_message() throws Exception {
        String remark = "审".repeat(200_000);
        String taken = RecordJson.line(event(1)).replace("}", ",\"remark\":\"" + remark + "\"}");
        String refused = "批".repeat(300_000);

        accepted(post(EVENTS + "?batch=long", taken, JSON));
        accepted(post(EVENTS + "?batch=long", refused, JSON));

        assertThat(batch("long", topics.events())).hasSize(2);
    }

    @Test
    void packed_bodies_are_unpacked() throws Exception {
        JsonNode answer = accepted(packed(RecordJson.line(event(1))));

        assertThat(answer.get("published").intValue()).isEqualTo(1);
    }

    @Test
    void torn_bodies_are_refused_whole() throws Exception {
        byte[] torn = Arrays.copyOf(gzip(RecordJson.line(event(1))), 30);

        JsonNode problem = problem(
                server.post(EVENTS + "?batch=torn", torn, "Content-Type", JSON, "Content-Encoding", "gzip"), 400);

        assertThat(problem.get("code").stringValue()).isEqualTo("problem.unreadable-body");
        assertThat(batch("torn", topics.events())).isEmpty();
    }

    @Test
    void bodies_that_are_too_large_are_refused_whole_packed_or_not() throws Exception {
        String body = (RecordJson.line(event(1)) + "\n").repeat(10_000);

        problem(post(EVENTS + "?batch=large", body, LINES), 413);
        JsonNode problem = problem(packed(body), 413);

        assertThat(problem.get("value").stringValue()).isEqualTo("1048576");
        assertThat(problem.get("detail").stringValue()).contains("1048576");
        assertThat(batch("large", topics.events())).isEmpty();
    }

    @Test
    void other_content_is_refused_with_its_name() throws Exception {
        JsonNode problem = problem(post(EVENTS, "a,b", "text/csv"), 415);

        assertThat(problem.get("field").stringValue()).isEqualTo("Content-Type");
        assertThat(problem.get("value").stringValue()).isEqualTo("text/csv");
    }

    @Test
    void without_kafka_the_caller_is_told_soon_to_come_back() throws Exception {
        try (IngestServer alone = new IngestServer(Map.of(
                "jianxiao.kafka.bootstrap", "127.0.0.1:" + unusedPort(), "jianxiao.kafka.delivery-timeout", "500ms"))) {
            String body = (RecordJson.line(event(1)) + "\n").repeat(1000);
            long start = System.nanoTime();

            HttpResponse<String> response = alone.post(EVENTS, bytes(body), "Content-Type", LINES);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            assertThat(response.headers().firstValue("Retry-After")).isPresent();
            assertThat(problem(response, 503).get("code").stringValue()).isEqualTo("problem.unavailable");
        }
    }

    private static ApprovalEvent event(int number) {
        return ApprovalEvent.builder()
                .id(String.valueOf(number))
                .source("cq")
                .occurredAt(Instant.parse("2025-11-03T01:00:00Z").plusSeconds(number))
                .division("420984")
                .project("project-" + number % 7)
                .code("project-" + number % 7)
                .caseId("c" + number)
                .matter("m")
                .statusCode(3)
                .build();
    }

    private static HttpResponse<String> post(String path, String body, String type) throws Exception {
        return server.post(path, bytes(body), "Content-Type", type);
    }

    private static HttpResponse<String> packed(String body) throws Exception {
        return server.post(EVENTS, gzip(body), "Content-Type", LINES, "Content-Encoding", "gzip");
    }

    private static JsonNode accepted(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonText.parse(response.body());
    }

    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return JsonText.parse(response.body());
    }

    private static Map<Envelope, String> batch(String name, String topic) {
        Map<Envelope, String> all = Topic.read(SharedKafka.bootstrap(), topic);
        all.keySet().removeIf(envelope -> !envelope.batch().equals(name));
        return all;
    }

    private static byte[] gzip(String body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(body));
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
