package cn.jianxiao.ingest.api;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * 接收设置, {@code jianxiao.ingest.*}.
 *
 * @param maxBytes the largest body of a request, unpacked
 * @param atOnce how many bytes of bodies are worked on at once, of all callers together
 * @param recordsPerSecond how many records one caller may send
 * @param patience how long a request waits for its turn before it is sent away
 * @param drop the folder whose files are brought in by themselves; none where it is not set
 * @param dropRest how long a file there must not have changed before it counts as complete
 */
@ConfigurationProperties("jianxiao.ingest")
record IngestSettings(
        @DefaultValue("16MB") DataSize maxBytes,
        @DefaultValue("64MB") DataSize atOnce,
        @DefaultValue("20000") long recordsPerSecond,
        @DefaultValue("2s") Duration patience,
        @Nullable Path drop,
        @DefaultValue("3s") Duration dropRest) {

    /** Only where it is set. */
    Path dropFolder() {
        return Objects.requireNonNull(drop, "jianxiao.ingest.drop is not set");
    }
}
