package cn.jianxiao.embedded.cli;

import cn.jianxiao.embedded.replay.ArchiveRecords;
import cn.jianxiao.embedded.replay.FileRecords;
import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.ImportOptions;
import cn.jianxiao.sql.ClickHouseEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --from}: what is computed again from: the log's topic, the archive in the store, or a file. */
final class ReplaySource {

    private static final String TOPIC = "topic";
    private static final String ARCHIVE = "archive";

    @Option(names = "--from", paramLabel = "SOURCE", descriptionKey = "option.from", defaultValue = TOPIC)
    private String from = TOPIC;

    @Option(names = "--mapping", paramLabel = "NAME", descriptionKey = "option.mapping")
    private @Nullable String mapping;

    @Option(names = "--district", paramLabel = "D", descriptionKey = "option.district")
    private @Nullable String district;

    @Option(names = "--source", paramLabel = "S", descriptionKey = "option.source")
    private @Nullable String source;

    /** Whether only a part of what the store holds may come from it. */
    boolean isFile() {
        return !from.equals(TOPIC) && !from.equals(ARCHIVE);
    }

    /** Whether records are written down before. */
    boolean isWritten() {
        return !from.equals(TOPIC);
    }

    /** Refuses at once what cannot be meant. */
    void check(boolean knownThen) {
        if (!isFile() && (mapping != null || district != null || source != null)) {
            throw new Failure("fail.replay-mapping", from);
        }
        if (isFile() && knownThen) {
            throw new Failure("fail.replay-known-then");
        }
        if (isFile() && !Files.exists(Path.of(from))) {
            throw new Failure("fail.replay-source", from, Path.of(from).toAbsolutePath());
        }
        if (isFile() && (!Files.isRegularFile(Path.of(from)) || !Files.isReadable(Path.of(from)))) {
            throw new Failure("fail.not-readable", Path.of(from).toAbsolutePath());
        }
    }

    void write(Path records, ClickHouseEndpoint live, Console console) throws IOException {
        if (isFile()) {
            writeFile(records, console);
        } else {
            console.tell("replay.archive", ArchiveRecords.write(live, records));
        }
    }

    private void writeFile(Path records, Console console) throws IOException {
        var options = ImportOptions.defaults().withDistrict(district).withSource(source);
        try {
            var taken = FileRecords.write(Path.of(from), mapping == null ? "standard" : mapping, options, records);
            var reasons = taken.reasons().stream()
                    .map(each -> each.finding().reason().code() + " "
                            + each.finding().field() + " " + each.finding().value())
                    .distinct()
                    .collect(Collectors.joining("; "));
            if (taken.isEmpty()) {
                throw new Failure("fail.replay-nothing", from, taken.received(), reasons);
            }
            console.tell("replay.file", taken.received(), taken.refused(), reasons);
        } catch (ImportException e) {
            throw new Failure(e, "fail.import", String.valueOf(e.getMessage()));
        }
    }
}
