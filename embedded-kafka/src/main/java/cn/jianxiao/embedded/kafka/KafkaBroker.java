package cn.jianxiao.embedded.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * 内嵌消息代理: one real Kafka broker with its controller inside this JVM, reachable on the loopback only.
 *
 * <p>The folder keeps the records over restarts and over {@code kill -9}; the ports may differ from one start to the
 * next, because the folder names neither. One process per folder: a second start is refused by Kafka's own lock.
 */
public final class KafkaBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final String bootstrap;

    private KafkaBroker(KafkaRaftServer server, String bootstrap) {
        this.server = server;
        this.bootstrap = bootstrap;
    }

    /**
     * What a broker needs to be told.
     *
     * @param folder where it keeps its records; made and formatted when it is new
     * @param brokerPort for clients, 0 = any free one
     * @param controllerPort for the broker's own controller, 0 = any free one
     */
    public record Settings(Path folder, int brokerPort, int controllerPort) {
        public Settings {
            folder = folder.toAbsolutePath().normalize();
            if (brokerPort < 0 || brokerPort > 65535 || controllerPort < 0 || controllerPort > 65535) {
                throw new IllegalArgumentException("a port is 0 (free) to 65535");
            }
        }

        /** Both ports free. */
        public static Settings in(Path folder) {
            return new Settings(folder, 0, 0);
        }

        Settings withPortsChosen() {
            return new Settings(folder, FreePort.or(brokerPort), FreePort.or(controllerPort));
        }
    }

    /**
     * Starts a broker and returns when it serves.
     *
     * @throws UncheckedIOException when the folder cannot be made or formatted
     */
    public static KafkaBroker start(Settings asked) {
        var settings = asked.withPortsChosen();
        try {
            BrokerFolder.format(settings.folder());
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka's folder cannot be prepared: " + settings.folder(), e);
        }
        var server = new KafkaRaftServer(new KafkaConfig(BrokerConfiguration.of(settings), false), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server, BrokerConfiguration.HOST + ":" + settings.brokerPort());
    }

    /** What clients name as {@code bootstrap.servers}. */
    public String bootstrap() {
        return bootstrap;
    }

    /** Writes out what is open and stops; returns when nothing of the broker runs any more. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
