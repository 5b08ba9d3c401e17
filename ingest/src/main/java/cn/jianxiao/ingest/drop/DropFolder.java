package cn.jianxiao.ingest.drop;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.ingest.IntakeTexts;
import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.ImportOptions;
import cn.jianxiao.ingest.load.BatchNames;
import cn.jianxiao.ingest.load.FileLoad;
import cn.jianxiao.ingest.load.Loaded;
import cn.jianxiao.ingest.load.MappingBook;
import cn.jianxiao.ingest.load.Watcher;
import cn.jianxiao.registry.intake.FileRecord;
import cn.jianxiao.registry.intake.ImportState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 投件目录: each folder in it belongs to a source. A file that is put there is brought in and then lies in {@code done} or
 * {@code refused} inside that folder, beside a report. It is moved when all its records are durable and not before:
 * where the process dies in the middle it is read again, which changes no figure.
 */
public final class DropFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);
    private static final Actor ACTOR = new Actor("drop", "");
    private static final List<String> OURS = List.of("done", "refused");

    private final Path root;
    private final MappingBook mappings;
    private final FileLoad load;
    private final Clock clock;
    private final RestingFiles resting;

    /** @param rest how long a file must not have changed */
    public DropFolder(Path root, MappingBook mappings, FileLoad load, Duration rest, Clock clock) {
        this.root = root;
        this.mappings = mappings;
        this.load = load;
        this.clock = clock;
        this.resting = new RestingFiles(rest, clock);
    }

    /** Brings in every file that is complete. Who is interrupted leaves the file where it is. */
    void round() throws IOException {
        List<Path> seen = new ArrayList<>();
        for (SourceFolder folder : sources()) {
            for (Path file : folder.files()) {
                seen.add(file);
                if (!Thread.currentThread().isInterrupted() && resting.isResting(file)) {
                    take(folder, file);
                }
            }
        }
        resting.keep(seen);
    }

    private List<SourceFolder> sources() throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(Files::isDirectory)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .filter(path -> !OURS.contains(path.getFileName().toString()))
                    .sorted()
                    .map(SourceFolder::new)
                    .toList();
        }
    }

    private void take(SourceFolder folder, Path file) throws IOException {
        Loaded loaded = load(folder, file);
        if (loaded.file().state() != ImportState.DONE && loaded.readable()) {
            resting.forget(file);
            return;
        }
        Path end = folder.path().resolve(loaded.isTaken() ? "done" : "refused");
        Files.createDirectories(end);
        Path place = free(end, file.getFileName().toString(), loaded.file().batch());
        Files.writeString(end.resolve(place.getFileName() + ".report.json"), Report.of(loaded));
        Files.move(file, place);
        LOG.info("{} of {} is in {}: {}", file.getFileName(), folder.source(), end.getFileName(), loaded.file());
    }

    private Loaded load(SourceFolder folder, Path file) throws IOException {
        Stamp stamp = new Stamp(ACTOR, clock.instant());
        String name = file.getFileName().toString();
        String batch = BatchNames.of(name, stamp.at());
        try {
            Optional<MappingBook.Named> mapping = folder.mapping(mappings);
            if (mapping.isEmpty()) {
                return load.refuse(
                        FileRecord.begun(batch, name, Files.size(file), "", folder.source(), stamp),
                        IntakeTexts.in(Locale.SIMPLIFIED_CHINESE).text("drop.no-mapping", "mapping", folder.source()));
            }
            return load.run(
                    file,
                    mapping.get().mapping(),
                    ImportOptions.defaults().withSource(folder.source()),
                    FileRecord.begun(
                            batch, name, Files.size(file), mapping.get().label(), folder.source(), stamp),
                    Watcher.NOBODY);
        } catch (ImportException e) {
            return load.refuse(
                    FileRecord.begun(batch, name, Files.size(file), "", folder.source(), stamp),
                    e.words(Locale.SIMPLIFIED_CHINESE));
        }
    }

    /** The name as it is, or with the batch where another of that name lies there. */
    private static Path free(Path folder, String name, String batch) {
        Path place = folder.resolve(name);
        return Files.exists(place) ? folder.resolve(batch + "-" + name) : place;
    }
}
