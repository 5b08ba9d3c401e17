package cn.jianxiao.ingest.step;

import io.micrometer.core.instrument.Timer;

/** A step and the meter of the time it takes. */
record TimedStep(IntakeStep step, Timer timer) {

    /** Passes over a record that an earlier step refused, unless the step takes those too. */
    void apply(Draft draft) {
        if (!draft.refused() || step.takesRefused()) {
            timer.record(() -> step.apply(draft));
        }
    }
}
