package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.IntakeRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** 项目案卷: takes a project's records one by one (link) and has each touched case measured again (time, warn, sum). */
final class Dossier {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2299-12-31T00:00:00Z");

    private final ProjectState state;
    private final Surroundings around;
    private final CaseFile cases;

    Dossier(ProjectState state, Surroundings around) {
        this.state = state;
        this.around = around;
        this.cases = new CaseFile(state, around);
    }

    void receive(Incoming incoming) {
        Received content = incoming.envelope().content();
        if (content instanceof ApprovalEvent event) {
            receive(incoming, event);
        } else if (content instanceof CodeRegistration registration) {
            register(incoming, registration);
        } else {
            throw new IllegalArgumentException("A rejection belongs to no project: " + incoming.origin());
        }
    }

    private void receive(Incoming incoming, ApprovalEvent event) {
        state.countReceived();
        if (event.occurredAt().isBefore(EARLIEST) || event.occurredAt().isAfter(LATEST)) {
            around.write(IntakeRows.outOfRange(incoming, event));
            return;
        }
        switch (Link.of(event, state.registrations())) {
            case LINKED -> cases.link(incoming, incoming.envelope());
            case WAITING -> hold(incoming, event);
            case FOREIGN -> around.write(IntakeRows.ofOtherProject(incoming, event));
        }
    }

    private void hold(Incoming incoming, ApprovalEvent event) {
        CaseState file = state.caseOf(event.caseId());
        List<Waiting> waiting = new ArrayList<>(file.waiting());
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).isSameAs(event)) {
                waiting.set(i, waiting.get(i).orEarlier(incoming.envelope()));
                state.put(event.caseId(), file.withWaiting(waiting));
                around.write(IntakeRows.duplicate(incoming));
                return;
            }
        }
        waiting.add(new Waiting(incoming, incoming.envelope()));
        state.put(event.caseId(), file.withWaiting(waiting));
        around.write(IntakeRows.waiting(incoming, event));
    }

    private void register(Incoming incoming, CodeRegistration registration) {
        Registrations before = state.registrations();
        Registrations now = before.with(registration);
        if (now == before) {
            around.write(IntakeRows.duplicate(incoming));
            return;
        }
        state.register(now);
        RegistrationRows.write(before, now, around);
        around.write(IntakeRows.accepted(incoming));
        for (String id : List.copyOf(state.cases().keySet())) {
            release(id, now);
        }
    }

    /** Links what waited for a code that is registered now, one after the other as they arrived. */
    private void release(String caseId, Registrations registrations) {
        List<Waiting> waiting = state.caseOf(caseId).waiting();
        if (waiting.isEmpty()) {
            return;
        }
        List<Waiting> staying = new ArrayList<>();
        List<Waiting> released = new ArrayList<>();
        for (Waiting each : waiting) {
            (Link.of(each.event(), registrations) == Link.LINKED ? released : staying).add(each);
        }
        state.put(caseId, state.caseOf(caseId).withWaiting(staying));
        for (Waiting each : released) {
            cases.link(each.first(), each.earliest());
        }
    }

    /** Raises what is due by now. */
    void wake() {
        for (String id : List.copyOf(state.cases().keySet())) {
            cases.raiseDue(id);
        }
    }
}
