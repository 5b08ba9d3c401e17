package cn.jianxiao.embedded.kafka;

import java.util.Map;
import java.util.Properties;

/** Kafka's settings for one small broker; what differs from Kafka's defaults says why. */
final class BrokerConfiguration {
    static final String HOST = "127.0.0.1";
    static final String CONTROLLER = "CONTROLLER";
    static final int NODE = 1;

    private static final String BROKER = "BROKER";
    private static final String ONE = "1";

    /** A single broker has nobody to replicate to. */
    private static final Map<String, String> ALONE = Map.of(
            "offsets.topic.replication.factor", ONE,
            "transaction.state.log.replication.factor", ONE,
            "transaction.state.log.min.isr", ONE,
            "share.coordinator.state.topic.replication.factor", ONE,
            "share.coordinator.state.topic.min.isr", ONE);

    /** Kafka sizes itself for a server of its own: 50 partitions per internal topic, 128 MiB to clean logs. */
    private static final Map<String, String> SMALL = Map.of(
            "offsets.topic.num.partitions", ONE,
            "transaction.state.log.num.partitions", ONE,
            "share.coordinator.state.topic.num.partitions", ONE,
            "num.network.threads", "2",
            "num.io.threads", "2",
            "num.recovery.threads.per.data.dir", ONE,
            "log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20));

    /** After kill -9 a new start waits until the old session has ended: 9 s by default. */
    private static final Map<String, String> QUICK = Map.of(
            "broker.session.timeout.ms", "3000",
            "broker.heartbeat.interval.ms", "500",
            "group.initial.rebalance.delay.ms", "0");

    private BrokerConfiguration() {}

    static Properties of(KafkaBroker.Settings settings) {
        var broker = BROKER + "://" + HOST + ":" + settings.brokerPort();
        var controller = CONTROLLER + "://" + HOST + ":" + settings.controllerPort();
        var properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", Integer.toString(NODE));
        // Voters by configuration and not by what formatting wrote: the controller's port may change.
        properties.put("controller.quorum.voters", NODE + "@" + HOST + ":" + settings.controllerPort());
        properties.put("listeners", broker + "," + controller);
        properties.put("advertised.listeners", broker);
        properties.put("listener.security.protocol.map", BROKER + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        properties.put("inter.broker.listener.name", BROKER);
        properties.put("controller.listener.names", CONTROLLER);
        properties.put("log.dirs", settings.folder().toString());
        properties.put("auto.create.topics.enable", "false");
        properties.putAll(ALONE);
        properties.putAll(SMALL);
        properties.putAll(QUICK);
        return properties;
    }
}
