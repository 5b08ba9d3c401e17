package cn.jianxiao.embedded.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * For tests: one broker for the whole JVM, started when it is first asked for, stopped and wiped when the JVM ends. Each
 * test takes topics of its own, so that none sees another's records.
 */
public final class SharedKafka {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private SharedKafka() {}

    /** What clients name as {@code bootstrap.servers}; the first call starts the broker (2 to 3 s). */
    public static String bootstrap() {
        return Started.BROKER.bootstrap();
    }

    /** The product's topics under a prefix that nobody else has, already made. */
    public static Topics newTopics() {
        var topics = new Topics("t" + COUNT.incrementAndGet() + ".");
        topics.createAt(bootstrap());
        return topics;
    }

    private static final class Started {
        static final KafkaBroker BROKER = start();

        private static KafkaBroker start() {
            try {
                var folder = Files.createTempDirectory("jianxiao-kafka-");
                var broker = KafkaBroker.start(KafkaBroker.Settings.in(folder));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker, folder), "shared-kafka-stop"));
                return broker;
            } catch (IOException e) {
                throw new UncheckedIOException("no temporary folder for Kafka", e);
            }
        }

        private static void stop(KafkaBroker broker, Path folder) {
            broker.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Kafka's temporary folder stays behind: " + folder, e);
            }
        }
    }
}
