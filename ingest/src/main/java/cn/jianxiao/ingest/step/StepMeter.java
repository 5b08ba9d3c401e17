package cn.jianxiao.ingest.step;

import cn.jianxiao.code.Finding;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** 计量: how long each step takes, how records end, and what is found in them. */
final class StepMeter {

    private final MeterRegistry registry;

    StepMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    Timer timer(String step) {
        return registry.timer("jianxiao.ingest.step", "step", step);
    }

    void ended(Draft draft) {
        String kind = draft.kind() == RecordKind.EVENT ? "event" : "registration";
        String outcome = draft.refused() ? "rejected" : "published";
        registry.counter("jianxiao.ingest.records", "kind", kind, "outcome", outcome)
                .increment();
        for (Finding finding : draft.findings().all()) {
            registry.counter(
                            "jianxiao.ingest.findings", "code", finding.reason().code())
                    .increment();
        }
    }
}
