package cn.jianxiao.ingest.load;

import cn.jianxiao.code.Finding;
import cn.jianxiao.ingest.file.FileImport;
import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.ImportOptions;
import cn.jianxiao.ingest.file.Mapping;
import cn.jianxiao.ingest.log.OutboxUnavailable;
import cn.jianxiao.ingest.step.Account;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.registry.intake.FileJournal;
import cn.jianxiao.registry.intake.FileRecord;
import cn.jianxiao.registry.intake.ImportState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 带入: takes the records of a file through the intake and notes in the journal how far it came. A batch that could not be
 * kept is sent again: that it may come twice changes no figure.
 */
public final class FileLoad {

    private static final Logger LOG = LoggerFactory.getLogger(FileLoad.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int ATTEMPTS = 30;

    private final Intake intake;
    private final FileJournal journal;

    public FileLoad(Intake intake, FileJournal journal) {
        this.intake = intake;
        this.journal = journal;
    }

    /**
     * Returns when every record is durable, or it was given up, or something is in its way.
     *
     * @param begun the journal's line, which this begins
     */
    public Loaded run(Path file, Mapping mapping, ImportOptions options, FileRecord begun, Watcher watcher) {
        journal.begin(begun);
        Progress progress = new Progress(begun);
        try (FileImport records = FileImport.open(file, mapping, options)) {
            ImportState state = send(records, progress, watcher);
            return ended(progress, state, "", true);
        } catch (ImportException e) {
            return ended(progress, ImportState.FAILED, e.words(Locale.SIMPLIFIED_CHINESE), false);
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} could not be brought in whole", file, e);
            return ended(progress, ImportState.FAILED, String.valueOf(e.getMessage()), true);
        }
    }

    /** Notes a file of which nobody knows how to read it. */
    public Loaded refuse(FileRecord begun, String fault) {
        journal.begin(begun);
        return ended(new Progress(begun), ImportState.FAILED, fault, false);
    }

    private Loaded ended(Progress progress, ImportState state, String fault, boolean readable) {
        FileRecord ended = progress.now.ended(state, fault);
        journal.note(ended);
        return new Loaded(ended, progress.reasons.all(), readable);
    }

    private ImportState send(FileImport records, Progress progress, Watcher watcher) {
        while (records.hasNext()) {
            if (watcher.isGivenUp() || Thread.currentThread().isInterrupted()) {
                return ImportState.CANCELLED;
            }
            Account account = send(Records.of(records.next()), progress);
            progress.now = progress.now.plus(account.received(), account.rejected(), account.waiting());
            journal.note(progress.now);
            double share = records.bytesTotal() == 0 ? 1 : (double) records.bytesRead() / records.bytesTotal();
            watcher.progress(progress.now.received(), progress.now.refused(), share);
        }
        return ImportState.DONE;
    }

    private Account send(Records records, Progress progress) {
        for (int attempt = 1; ; attempt++) {
            try {
                List<Finding> found = new ArrayList<>();
                Account account =
                        intake.take(records.kind(), records.lines().iterator(), progress.now.batch(), verdict -> {
                            if (verdict.refused()) {
                                found.addAll(verdict.findings());
                            }
                        });
                found.forEach(progress.reasons::add);
                return account;
            } catch (OutboxUnavailable e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(OutboxUnavailable why) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutboxUnavailable("interrupted while records could not be kept", why);
        }
    }

    private static final class Progress {
        private final Reasons reasons = new Reasons();
        private FileRecord now;

        Progress(FileRecord begun) {
            now = begun;
        }
    }
}
