package cn.jianxiao.ingest.step;

import cn.jianxiao.code.Finding;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** 计量: how long each step takes, how records end, and what is found in them. */
final class StepMeter {

    private final MeterRegistry registry;
    private final Map<String, Counter> findings = new ConcurrentHashMap<>();
    private final Map<String, Counter> records = new ConcurrentHashMap<>();

    StepMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    Timer timer(String step) {
        return registry.timer("jianxiao.ingest.step", "step", step);
    }

    void ended(Draft draft) {
        String kind = switch (draft.kind()) {
            case EVENT -> "event";
            case REGISTRATION -> "registration";
            case FEEDBACK -> "feedback";
        };
        String outcome = draft.refused() ? "rejected" : "published";
        records.computeIfAbsent(
                        kind + " " + outcome,
                        key -> registry.counter("jianxiao.ingest.records", "kind", kind, "outcome", outcome))
                .increment();
        for (Finding finding : draft.findings().all()) {
            findings.computeIfAbsent(
                            finding.reason().code(), code -> registry.counter("jianxiao.ingest.findings", "code", code))
                    .increment();
        }
    }
}
