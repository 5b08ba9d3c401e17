package cn.jianxiao.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.embedded.kafka.KafkaBroker;
import cn.jianxiao.embedded.kafka.Topics;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerComesAndGoesIT {

    private static final byte[] RECORD = """
            {"id":"1","source":"s","occurredAt":"2026-02-12","caseId":"c","matter":"m","division":"d","status":3,\
            "project":"p"}""".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void the_same_server_takes_records_again_when_kafka_is_back() throws Exception {
        int port = unusedPort();
        try (IngestServer server = new IngestServer(
                Map.of("jianxiao.kafka.bootstrap", "127.0.0.1:" + port, "jianxiao.kafka.delivery-timeout", "2s"))) {
            assertThat(status(server)).isEqualTo(503);

            try (KafkaBroker broker = KafkaBroker.start(new KafkaBroker.Settings(folder, port, 0))) {
                Topics.PRODUCT.createAt(broker.bootstrap());
                assertThat(settled(server)).isEqualTo(200);
                assertThat(Topic.read(broker.bootstrap(), Topics.PRODUCT.events()))
                        .isNotEmpty();
            }

            assertThat(status(server)).isEqualTo(503);
        }
    }

    /** A caller that does as it is told: it comes back while it is put off, here for up to a minute. */
    private static int settled(IngestServer server) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        int status = status(server);
        while (status == 503 && System.nanoTime() < deadline) {
            status = status(server);
        }
        return status;
    }

    private static int status(IngestServer server) throws Exception {
        return server.post("/api/v1/events", RECORD, "Content-Type", "application/json")
                .statusCode();
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
