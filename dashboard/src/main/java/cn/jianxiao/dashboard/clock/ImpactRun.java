package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.measure.Archive;
import cn.jianxiao.dashboard.measure.ArchivedCase;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.sql.query.ArchiveSlice;
import java.util.List;

/** 预览: goes through the archive in the background; can be given up at any case. */
final class ImpactRun implements Runnable {

    /** Who waits for it; called from another thread. */
    interface Waiting {

        void progress(long done, long all);

        void finished(Impact impact);

        void failed(RuntimeException why);
    }

    private final Archive archive;
    private final Comparison comparison;
    private final Waiting waiting;
    private volatile boolean cancelled;

    /** @param questions that can be asked in the background */
    ImpactRun(Questions questions, ClockSettings present, ClockSettings draft, Waiting waiting) {
        this.archive = new Archive(questions);
        this.comparison = new Comparison(present, draft, questions.now());
        this.waiting = waiting;
    }

    /** Gives it up: nobody is called any more. */
    void cancel() {
        cancelled = true;
    }

    @Override
    public void run() {
        try {
            goThrough();
        } catch (RuntimeException why) {
            tell(() -> waiting.failed(why));
        }
    }

    private void goThrough() {
        if (cancelled) {
            return;
        }
        List<ArchiveSlice> slices = archive.slices();
        long all = slices.stream().mapToLong(ArchiveSlice::cases).sum();
        long done = 0;
        String after = "";
        for (ArchiveSlice slice : slices) {
            for (ArchivedCase each : archive.cases(after, slice)) {
                if (cancelled) {
                    return;
                }
                comparison.take(each);
            }
            after = slice.until();
            done += slice.cases();
            long reached = done;
            tell(() -> waiting.progress(reached, all));
        }
        tell(() -> waiting.finished(comparison.impact()));
    }

    private void tell(Runnable news) {
        if (!cancelled) {
            news.run();
        }
    }
}
