package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.stream.figures.CaseFigures;
import cn.jianxiao.stream.figures.ProjectTimes;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.IntakeRows;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** 项目案卷: takes a project's records one by one (link) and has each touched case measured again (time, warn, sum). */
final class Dossier {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2299-12-31T00:00:00Z");

    private final ProjectState state;
    private final Surroundings around;
    private final CaseFile cases;
    private final ProjectReview review;

    Dossier(ProjectState state, Surroundings around) {
        this.state = state;
        this.around = around;
        this.cases = new CaseFile(state, around);
        this.review = new ProjectReview(state, around);
    }

    /** Takes a record in. What it changes is measured when {@link #settle} is called. */
    void receive(Incoming incoming) {
        wakeUp();
        Received content = incoming.envelope().content();
        if (state.isRestored()) {
            state.lives();
            review.lookBack();
        }
        state.replayed(around.earlierLife().mayHaveRead(content.receivedAt()));
        state.nextTurn();
        if (content instanceof ApprovalEvent event) {
            receive(incoming, event);
        } else if (content instanceof CodeRegistration registration) {
            register(incoming, registration);
        } else if (content instanceof ProjectCodes codes) {
            learn(state.register().with(codes));
        } else {
            throw new IllegalArgumentException("A rejection belongs to no project: " + incoming.origin());
        }
    }

    private void receive(Incoming incoming, ApprovalEvent event) {
        if (event.occurredAt().isBefore(EARLIEST) || event.occurredAt().isAfter(LATEST)) {
            around.write(IntakeRows.outOfRange(incoming, event));
            return;
        }
        cases.receive(incoming, event);
    }

    private void register(Incoming incoming, CodeRegistration registration) {
        boolean news = learn(state.register().with(registration));
        around.write(news ? IntakeRows.accepted(incoming) : IntakeRows.duplicate(incoming));
    }

    /**
     * Has every event judged again by what is known now.
     *
     * @return whether anything is new
     */
    private boolean learn(ProjectRegister now) {
        ProjectRegister before = state.register();
        if (now == before) {
            return false;
        }
        KnownCodes known = before.codes();
        state.learn(now);
        RegisterRows.write(before, now, around);
        for (String id : List.copyOf(state.cases().keySet())) {
            cases.judgeAgain(id, known);
        }
        state.watch(state.watch().surprised());
        return true;
    }

    /**
     * Measures again what was touched since it was called last.
     *
     * @return the stages that something changed in, to be {@linkplain #sumUp summed up} when the bundle ends
     */
    Set<Stage> settle() {
        CellLedger cells = new CellLedger(state);
        long settings = around.settings().version();
        state.takeTouched().forEach((id, turn) -> cases.measure(id, ProjectState.version(settings, turn), cells));
        cells.write(around, version());
        review.look();
        state.replayed(false);
        state.alarm(state.alarm().touchedAt(around.time()));
        rearm();
        return cells.stages();
    }

    /**
     * Measures everything again, after the settings changed; as {@link #settle}.
     *
     * @param before as it was by the settings until then
     */
    Set<Stage> settleAll(Surroundings before) {
        boolean rested = state.resting() != null;
        new Dossier(state, before).wakeUp();
        state.cases().forEach((id, file) -> {
            if (file.version() > 0) {
                state.touch(id);
            }
        });
        state.watch(state.watch().surprised());
        Alarm alarm = state.alarm();
        Set<Stage> stages = settle();
        if (rested) {
            rest();
        } else {
            state.alarm(alarm.at(state.alarm().moment()));
        }
        return stages;
    }

    /** Writes what all cases of the project, and those of some stages, took together (X7). */
    void sumUp(Set<Stage> stages) {
        boolean rested = state.resting() != null;
        wakeUp();
        List<CaseFigures> figures = state.cases().entrySet().stream()
                .filter(file -> file.getValue().version() > 0)
                .map(file -> cases.figures(file.getKey()))
                .toList();
        if (!figures.isEmpty()) {
            String project = figures.get(0).subject().project();
            ProjectTimes.of(project, figures, stages, around.settings(), around.calendars(), version())
                    .forEach(around::write);
        }
        if (rested) {
            rest();
        }
    }

    private long version() {
        return state.version(around.settings().version());
    }

    /** Raises what is due by now. */
    void wake() {
        if (state.resting() != null) {
            return; // a timer of an earlier release
        }
        state.alarm(state.alarm().fired(around.time()));
        for (String id : List.copyOf(state.cases().keySet())) {
            cases.raiseDue(id);
        }
        if (state.watch().isDue(around.time())) {
            review.look();
        }
        if (state.alarm().mayRest(state, around.time())) {
            rest();
        } else {
            rearm();
        }
    }

    /** Lets a project rest in which nothing can happen by itself any more. */
    private void rest() {
        state.watch(state.watch().surprised());
        review.look();
        if (state.isOpen() || next() != Watch.NEVER) {
            rearm();
            return;
        }
        state.alarm().cancel(around);
        state.rest(RestingForm.of(state));
    }

    /** Works out again what is not kept of a project that rests. */
    private void wakeUp() {
        byte[] form = state.resting();
        if (form != null) {
            state.wakeAs(RestingForm.read(form));
            List.copyOf(state.cases().keySet()).forEach(cases::recall);
            state.sumUp();
            review.recall();
        }
    }

    private void rearm() {
        state.alarm(state.alarm().moved(next(), state.isOpen(), around));
    }

    /** When the passing of time alone changes a warning. */
    private long next() {
        long next = state.watch().next(around.time(), state.isOpen());
        for (CaseState file : state.cases().values()) {
            next = Math.min(next, file.watched().next());
        }
        return next;
    }
}
