package cn.jianxiao.embedded.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** The folder of a broker: what Kafka's {@code kafka-storage format} does, once. */
final class BrokerFolder {
    /** Kafka writes it last when it formats, so it tells a folder that is ready. */
    private static final String FORMATTED = "meta.properties";

    private BrokerFolder() {}

    static void format(Path folder) throws IOException {
        if (Files.exists(folder.resolve(FORMATTED))) {
            return;
        }
        Files.createDirectories(folder);
        try {
            formatter(folder.toString()).run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("Kafka cannot format " + folder, e);
        }
    }

    private static Formatter formatter(String folder) {
        return new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(BrokerConfiguration.NODE)
                .addDirectory(folder)
                .setMetadataLogDirectory(folder)
                .setControllerListenerName(BrokerConfiguration.CONTROLLER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES);
    }
}
