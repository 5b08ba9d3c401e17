package cn.jianxiao.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.embedded.kafka.SharedKafka;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.ingest.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Records that are damaged in every way are each answered for: published, or refused with a reason. 2,000 of them, or
 * 100,000 with {@code -Djianxiao.long=true}; {@code -Djianxiao.seed} repeats a run.
 */
class MutatedRecordsIT {

    private static final long SEED = Long.getLong("jianxiao.seed", 20261121);
    private static final int RECORDS = Boolean.getBoolean("jianxiao.long") ? 100_000 : 2_000;
    private static final int BATCH = 100;
    private static final List<String> DOORS = List.of("/api/v1/events", "/api/v1/projects", "/api/v1/feedback");

    private final Topics topics = SharedKafka.newTopics();

    @Test
    void however_records_are_damaged_each_is_in_the_account_and_the_door_stays_open() throws Exception {
        long published = 0;
        long rejected = 0;
        try (IngestServer server = new IngestServer(Map.of(
                "jianxiao.kafka.bootstrap", SharedKafka.bootstrap(),
                "jianxiao.kafka.topic-prefix", topics.prefix(),
                "jianxiao.ingest.records-per-second", "1000000"))) {
            for (int from = 0; from < RECORDS; from += BATCH) {
                long seed = SEED + from;
                HttpResponse<String> response = server.post(
                        DOORS.get(from / BATCH % DOORS.size()) + "?batch=" + seed,
                        lines(seed),
                        "Content-Type",
                        "application/x-ndjson");
                assertThat(response.statusCode())
                        .as("seed %d: %s", seed, response.body())
                        .isEqualTo(200);
                JsonNode account = JsonText.parse(response.body());
                assertThat(account.get("received").longValue())
                        .as("seed %d", seed)
                        .isEqualTo(BATCH);
                published += account.get("published").longValue();
                rejected += account.get("rejected").longValue();
            }
        }
        assertThat(published + rejected).isEqualTo(RECORDS);
        assertThat(published).as("some damage does no harm").isPositive();
        assertThat(Topic.received(SharedKafka.bootstrap(), topics.events())).isEqualTo(RECORDS);
    }

    private static byte[] lines(long seed) {
        MutatedRecords records = new MutatedRecords(new Random(seed));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < BATCH; i++) {
            lines.writeBytes(records.next());
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
