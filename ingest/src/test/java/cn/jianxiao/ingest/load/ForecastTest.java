package cn.jianxiao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.ingest.IntakeReason;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.file.ImportOptions;
import cn.jianxiao.ingest.file.Mapping;
import cn.jianxiao.ingest.step.Intake;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastTest {

    private final AtomicInteger sent = new AtomicInteger();
    private final Intake intake = new Intake(
            envelope -> {
                sent.incrementAndGet();
                return CompletableFuture.completedFuture(null);
            },
            CodeBook.EMPTY,
            new Linking(InitiationMatters.shipped()),
            new SimpleMeterRegistry(),
            Clock.systemUTC(),
            Duration.ofSeconds(1));

    @TempDir
    Path folder;

    @Test
    void the_whole_file_is_counted_by_reason_and_nothing_is_sent() throws IOException {
        StringBuilder text = new StringBuilder("id,caseId,status,occurredAt,matter,division,project\n");
        for (int i = 0; i < 3000; i++) {
            text.append(i).append(",c,").append(i % 3 == 0 ? "?" : "3").append(",2026/1/5,M,500103,p\n");
        }
        Path file = Files.writeString(folder.resolve("x.csv"), text + "torn,c\n");

        Forecast forecast = Forecast.of(intake, file, Mapping.named("csv"), ImportOptions.defaults(), Watcher.NOBODY);

        assertThat(forecast.received()).isEqualTo(3001);
        assertThat(forecast.refused()).isEqualTo(1001);
        assertThat(forecast.reasons()).extracting(Reason::records).containsExactly(1000L, 1L);
        assertThat(forecast.reasons().getFirst().example().reason()).isEqualTo(IntakeReason.NOT_A_NUMBER);
        assertThat(forecast.first()).hasSize(Forecast.SHOWN);
        assertThat(forecast.first().get(1).record()).contains("2026-01-05");
        assertThat(forecast.first().getFirst().verdict().refused()).isTrue();
        assertThat(forecast.broken()).isEmpty();
        assertThat(sent).hasValue(0);
    }
}
