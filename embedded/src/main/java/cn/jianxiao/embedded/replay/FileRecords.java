package cn.jianxiao.embedded.replay;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.RecordFile;
import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.file.Batch;
import cn.jianxiao.ingest.file.FileImport;
import cn.jianxiao.ingest.file.ImportOptions;
import cn.jianxiao.ingest.log.Outbox;
import cn.jianxiao.ingest.step.Account;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.ingest.step.RecordKind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * 文件记录: a file that {@code import} reads, taken through the same steps as at the door, but for what the registry knows:
 * that is judged by the job, which hears of the codes from the log.
 */
public final class FileRecords {

    private static final int LISTED = 5;

    private FileRecords() {}

    /**
     * What became of the file's records.
     *
     * @param reasons of the first that were refused
     */
    public record Taken(long received, long refused, List<Account.Entry> reasons) {

        private static final Taken NOTHING = new Taken(0, 0, List.of());

        /** Whether there is anything to compute from. */
        public boolean isEmpty() {
            return received == refused;
        }

        private Taken plus(Account batch) {
            var more = new ArrayList<>(reasons);
            more.addAll(batch.reasons());
            return new Taken(
                    received + batch.received(),
                    refused + batch.rejected(),
                    List.copyOf(more.subList(0, Math.min(LISTED, more.size()))));
        }
    }

    /**
     * Writes them down.
     *
     * @throws cn.jianxiao.ingest.file.ImportException when the file cannot be read by this mapping
     */
    public static Taken write(Path file, String mapping, ImportOptions options, Path records) throws IOException {
        var taken = Taken.NOTHING;
        try (var source = FileImport.open(file, mapping, options);
                var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(records)))) {
            var intake = intake(envelope -> written(envelope, out));
            while (source.hasNext()) {
                var batch = source.next();
                taken = taken.plus(intake.take(kind(batch), lines(batch), ""));
            }
        }
        return taken;
    }

    private static Intake intake(Outbox outbox) {
        return new Intake(
                outbox,
                CodeBook.EMPTY,
                new Linking(InitiationMatters.shipped()),
                new SimpleMeterRegistry(),
                Clock.systemUTC(),
                Duration.ofMinutes(1));
    }

    private static Future<?> written(Envelope envelope, DataOutputStream out) {
        try {
            RecordFile.write(envelope, out);
            return CompletableFuture.completedFuture(null);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static RecordKind kind(Batch batch) {
        return switch (batch.target()) {
            case EVENTS -> RecordKind.EVENT;
            case PROJECTS -> RecordKind.REGISTRATION;
            case FEEDBACK -> RecordKind.FEEDBACK;
        };
    }

    private static Iterator<String> lines(Batch batch) {
        return new String(batch.ndjson(), StandardCharsets.UTF_8).lines().iterator();
    }
}
