package cn.jianxiao.dashboard.file;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.ingest.file.ImportOptions;
import cn.jianxiao.ingest.file.Mapping;
import cn.jianxiao.ingest.load.BatchNames;
import cn.jianxiao.ingest.load.FileLoad;
import cn.jianxiao.ingest.load.Forecast;
import cn.jianxiao.ingest.load.Loaded;
import cn.jianxiao.ingest.load.MappingBook;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.intake.FileJournal;
import cn.jianxiao.registry.intake.FileMappings;
import cn.jianxiao.registry.intake.FileRecord;
import cn.jianxiao.registry.intake.SavedMapping;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * 导入台: brings files in under the current user's name, two at a time. What is being brought in goes on when its page is
 * left; the journal tells how far it is.
 */
@Component
final class ImportDesk {

    private static final int AT_A_TIME = 2;

    private final Intake intake;
    private final FileLoad load;
    private final MappingBook book;
    private final FileMappings saved;
    private final FileJournal journal;
    private final CurrentUser user;
    private final Clock clock;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().daemon().name("files-", 1).factory());

    ImportDesk(
            Intake intake,
            FileLoad load,
            MappingBook book,
            FileMappings saved,
            FileJournal journal,
            CurrentUser user,
            Clock clock) {
        this.intake = intake;
        this.load = load;
        this.book = book;
        this.saved = saved;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    List<SavedMapping> mappings() {
        return saved.all();
    }

    MappingBook.Named mapping(String name) {
        try {
            return book.find(name).orElseThrow(() -> new IllegalArgumentException(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    SavedMapping save(String name, String text) {
        return saved.save(name, text, stamp());
    }

    long files() {
        return journal.count();
    }

    List<FileRecord> files(int offset, int limit) {
        return journal.page(offset, limit);
    }

    /** Begins to look what would become of a file. */
    Job<Forecast> foresee(StoredFile file, Mapping mapping, ImportOptions options, Listener<Forecast> listener) {
        stamp();
        return start(watcher -> Forecast.of(intake, file.path(), mapping, options, watcher), listener);
    }

    /** Begins to bring a file in. */
    Job<Loaded> bring(StoredFile file, MappingBook.Named mapping, ImportOptions options, Listener<Loaded> listener) {
        Stamp stamp = stamp();
        FileRecord begun = FileRecord.begun(
                BatchNames.of(file.name(), stamp.at()),
                file.name(),
                file.size(),
                mapping.label(),
                options.source() == null ? "" : options.source(),
                stamp);
        file.hold();
        return start(
                watcher -> {
                    try {
                        return load.run(file.path(), mapping.mapping(), options, begun, watcher);
                    } finally {
                        file.release();
                    }
                },
                listener);
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    private <R> Job<R> start(Job.Work<R> work, Listener<R> listener) {
        Job<R> job = new Job<>(work, listener);
        workers.execute(job);
        return job;
    }

    /** @throws AccessDeniedException if the current user may not bring files in */
    private Stamp stamp() {
        Account account = user.account();
        if (account.role() != Role.ADMINISTRATOR && account.role() != Role.SUPERVISOR) {
            throw new AccessDeniedException("Only administrators and supervisors bring files in");
        }
        return new Stamp(new Actor(account.name(), String.join(",", account.departments())), clock.instant());
    }
}
