package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.store.Questions;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 预览台: runs previews in the scope of those who ask, one after the other, as each takes a processor for itself. */
@Component
final class ImpactDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ImpactDesk.class);

    private final Questions questions;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("impact").factory());

    ImpactDesk(Questions questions) {
        this.questions = questions;
    }

    /** Begins a preview as soon as those before it are through. */
    ImpactRun start(ClockSettings present, ClockSettings draft, ImpactRun.Waiting waiting) {
        ImpactRun run = new ImpactRun(questions.inBackground(), present, draft, new Logged(waiting));
        worker.execute(run);
        return run;
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }

    private record Logged(ImpactRun.Waiting waiting) implements ImpactRun.Waiting {

        @Override
        public void progress(long done, long all) {
            waiting.progress(done, all);
        }

        @Override
        public void finished(Impact impact) {
            waiting.finished(impact);
        }

        @Override
        public void failed(RuntimeException why) {
            LOG.warn("A preview of other settings failed", why);
            waiting.failed(why);
        }
    }
}
