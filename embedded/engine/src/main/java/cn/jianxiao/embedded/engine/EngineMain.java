package cn.jianxiao.embedded.engine;

import cn.jianxiao.embedded.kafka.KafkaBroker;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.stream.ApprovalJob;
import cn.jianxiao.stream.JobSettings;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 引擎: broker, topics, job; in this order. Ends with an error when the job does, to be started again. */
public final class EngineMain {
    private static final Logger LOG = LoggerFactory.getLogger(EngineMain.class);

    private EngineMain() {}

    public static void main(String[] arguments) throws Exception {
        var settings = EngineSettings.fromEnvironment();
        try {
            var bootstrap = settings.existingKafka().orElseGet(() -> startBroker(settings));
            Topics.PRODUCT.createAt(bootstrap);
            run(settings, bootstrap);
        } catch (Exception e) {
            LOG.error("the engine cannot go on", e);
            System.exit(1);
        }
    }

    private static String startBroker(EngineSettings settings) {
        var broker = KafkaBroker.start(settings.ownKafka());
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "kafka-stop"));
        LOG.info("Kafka serves at {}", broker.bootstrap());
        return broker.bootstrap();
    }

    private static void run(EngineSettings settings, String bootstrap) throws Exception {
        var cluster = new LocalCluster(settings.folder());
        var shipped = JobSettings.of(bootstrap, settings.store());
        var job = shipped.withRules(shipped.rules().withInitiation(settings.initiation()));
        var running = cluster.run(environment -> ApprovalJob.build(environment, job));
        Files.writeString(settings.ready(), running.origin() + "\n");
        running.awaitEnd();
    }
}
