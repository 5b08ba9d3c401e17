package cn.jianxiao.embedded.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {
    @TempDir
    Path folder;

    @Test
    void records_are_still_there_after_a_restart_on_other_ports() {
        String before;
        try (var broker = KafkaBroker.start(KafkaBroker.Settings.in(folder))) {
            before = broker.bootstrap();
            Topics.PRODUCT.createAt(before);
            Records.send(before, Topics.PRODUCT.events(), 0, 100);
        }
        var brokerPort = FreePort.or(0);
        var controllerPort = FreePort.or(0);
        try (var broker = KafkaBroker.start(new KafkaBroker.Settings(folder, brokerPort, controllerPort))) {
            assertThat(broker.bootstrap()).endsWith(":" + brokerPort).isNotEqualTo(before);
            Topics.PRODUCT.createAt(broker.bootstrap());
            Records.send(broker.bootstrap(), Topics.PRODUCT.events(), 100, 150);
            assertThat(Records.readAll(broker.bootstrap(), Topics.PRODUCT.events()))
                    .isEqualTo(Records.numbered(0, 150));
        }
    }

    @Test
    void acknowledged_records_survive_kill_9() throws Exception {
        for (var round = 0; round < 3; round++) {
            var child = brokerInAnotherProcess();
            Records.send(firstLineOf(child), Topics.PRODUCT.events(), round * 50, round * 50 + 50);
            child.destroyForcibly();
            assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        try (var broker = KafkaBroker.start(KafkaBroker.Settings.in(folder))) {
            assertThat(Records.readAll(broker.bootstrap(), Topics.PRODUCT.events()))
                    .isEqualTo(Records.numbered(0, 150));
        }
    }

    @Test
    void each_test_has_topics_of_its_own_in_the_shared_broker() {
        var mine = SharedKafka.newTopics();
        var other = SharedKafka.newTopics();
        Records.send(SharedKafka.bootstrap(), mine.events(), 0, 3);
        assertThat(mine.events()).isNotEqualTo(other.events());
        assertThat(Records.readAll(SharedKafka.bootstrap(), mine.events())).hasSize(3);
        assertThat(Records.readAll(SharedKafka.bootstrap(), other.events())).isEmpty();
    }

    private Process brokerInAnotherProcess() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String firstLineOf(Process child) throws IOException {
        var out = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8));
        return Objects.requireNonNull(out.readLine(), "the broker's process ended without an address");
    }
}
