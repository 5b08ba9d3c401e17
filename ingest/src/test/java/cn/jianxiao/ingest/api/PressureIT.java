package cn.jianxiao.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.embedded.kafka.SharedKafka;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.ingest.json.JsonText;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** More than the intake can take costs its callers time, and nothing is lost or taken twice. */
class PressureIT {

    private static final int BATCH = 500;

    private final Topics topics = SharedKafka.newTopics();

    @Test
    void who_sends_too_fast_is_told_when_to_come_again_and_nothing_of_that_batch_is_taken() throws Exception {
        try (IngestServer server = server("jianxiao.ingest.records-per-second", "100")) {
            assertThat(post(server, "first", "zh").statusCode()).isEqualTo(200);
            HttpResponse<String> refused = post(server, "second", "zh");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isPositive();
            JsonNode problem = JsonText.parse(refused.body());
            assertThat(problem.get("code").asString()).isEqualTo("problem.too-fast");
            assertThat(problem.get("detail").asString()).contains("每秒最多 100 条");
            assertThat(JsonText.parse(post(server, "third", "en").body())
                            .get("detail")
                            .asString())
                    .contains("100 records a second");
        }
        assertThat(batches()).containsOnly(Map.entry("first", (long) BATCH));
    }

    @Test
    void many_callers_at_once_are_served_or_sent_away_and_what_was_answered_is_there() throws Exception {
        List<String> taken = new ArrayList<>();
        try (IngestServer server = server("jianxiao.ingest.at-once", "200KB", "jianxiao.ingest.patience", "1ms")) {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, 40)
                    .mapToObj(caller -> CompletableFuture.supplyAsync(
                            () -> post(server, "c" + caller, "zh").statusCode()))
                    .toList();
            for (int caller = 0; caller < answers.size(); caller++) {
                int status = answers.get(caller).get();
                assertThat(status).isIn(200, 429);
                if (status == 200) {
                    taken.add("c" + caller);
                }
            }
        }
        assertThat(taken).isNotEmpty();
        assertThat(batches())
                .isEqualTo(taken.stream().collect(Collectors.toMap(batch -> batch, batch -> (long) BATCH)));
    }

    private IngestServer server(String... settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "jianxiao.kafka.bootstrap", SharedKafka.bootstrap(), "jianxiao.kafka.topic-prefix", topics.prefix()));
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        return new IngestServer(all);
    }

    private static HttpResponse<String> post(IngestServer server, String batch, String language) {
        String body = IntStream.range(0, BATCH)
                .mapToObj(number -> """
                        {"id": "%s-%d", "source": "s", "occurredAt": "2025-11-03T09:00:00+08:00", "division": "500103", \
                        "project": "p", "caseId": "c%d", "matter": "m", "status": 3}""".formatted(batch, number, number))
                .collect(Collectors.joining("\n"));
        try {
            return server.post(
                    "/api/v1/events?batch=" + batch,
                    body.getBytes(StandardCharsets.UTF_8),
                    "Content-Type",
                    "application/x-ndjson",
                    "Accept-Language",
                    language);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Long> batches() {
        return Topic.read(SharedKafka.bootstrap(), topics.events()).keySet().stream()
                .collect(Collectors.groupingBy(Envelope::batch, Collectors.counting()));
    }
}
