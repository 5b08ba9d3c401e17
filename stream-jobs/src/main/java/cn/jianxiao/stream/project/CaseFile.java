package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.approval.link.Link;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.approval.warning.Warning;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.EventRow;
import cn.jianxiao.stream.figures.CaseFigures;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.IntakeRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 办件卷: takes an event into its case, judges its events again when more is known, and writes what the case amounts to. */
final class CaseFile {

    private final ProjectState state;
    private final Surroundings around;
    private final WarningDesk warnings;

    CaseFile(ProjectState state, Surroundings around) {
        this.state = state;
        this.around = around;
        this.warnings = new WarningDesk(around);
    }

    /** Takes an event: a new content is judged and kept, one that was there changes at most when it arrived. */
    void receive(Incoming incoming, ApprovalEvent event) {
        CaseState file = state.caseOf(event.caseId());
        EventRow row = EventRow.of(event, incoming.envelope().batch());
        for (int i = 0; i < file.held().size(); i++) {
            if (file.held().get(i).isSame(event, row.digest())) {
                repeat(i, incoming, event, file);
                around.write(IntakeRows.duplicate(incoming));
                return;
            }
        }
        Link link = around.linking().link(event, state.known());
        HeldEvent held = HeldEvent.of(incoming, row.digest(), link);
        state.put(event.caseId(), file.with(held));
        if (held.isLinked()) {
            around.write(row);
            state.touch(event.caseId());
            state.watch(state.watch().saw(event.occurredAt().toEpochMilli()));
        }
        around.write(IntakeRows.judged(incoming, link, held.lines()));
    }

    private void repeat(int place, Incoming incoming, ApprovalEvent event, CaseState file) {
        HeldEvent was = file.held().get(place);
        if (event.receivedAt().isBefore(was.event().receivedAt())) {
            HeldEvent earlier = was.arrivedEarlier(incoming.envelope());
            List<HeldEvent> held = new ArrayList<>(file.held());
            held.set(place, earlier);
            state.put(event.caseId(), file.holding(held));
            if (earlier.isLinked()) {
                around.write(EventRow.of(event, incoming.envelope().batch(), false, earlier.turn()));
                state.touch(event.caseId());
            }
        }
    }

    /**
     * Judges every event of a case by what is known now.
     *
     * @param before what was known
     */
    void judgeAgain(String id, KnownCodes before) {
        CaseState file = state.caseOf(id);
        OpenCase open = new OpenCase(file);
        boolean changed = false;
        boolean touched = false;
        for (int i = 0; i < open.size(); i++) {
            HeldEvent was = open.get(i);
            ApprovalEvent event = open.event(i);
            Link link = around.linking().link(event, state.known());
            HeldEvent now = was.judged(link);
            if (now != was) {
                open.put(i, now, event);
                changed = true;
                rewrite(was, now, event, link);
            }
            touched |= now.isLinked() != was.isLinked() || now.isLinked() && isRenamed(event, before);
        }
        if (changed) {
            state.put(id, file.holding(open.all()));
        }
        if (touched) {
            state.touch(id);
        }
    }

    /** Whether it comes under another code by what is known now (SH3). */
    private boolean isRenamed(ApprovalEvent event, KnownCodes before) {
        ApprovalEvent was = Linking.resolved(event, before);
        ApprovalEvent is = Linking.resolved(event, state.known());
        return was != is && !was.equals(is);
    }

    private void rewrite(HeldEvent was, HeldEvent now, ApprovalEvent event, Link link) {
        if (now.isLinked() != was.isLinked()) {
            around.write(EventRow.of(event, now.batch(), !now.isLinked(), now.turn()));
        }
        if (now.isAccounted()) {
            around.write(IntakeRows.judged(now.incoming(), link, now.lines()));
        }
    }

    /** Writes what the passing of time changed in the warnings of a case. */
    void raiseDue(String id) {
        CaseState file = state.caseOf(id);
        if (file.watched().isDue(around.time())) {
            CaseFigures figures = figures(new OpenCase(file), file.version());
            state.put(id, file.watchedAs(settle(figures, file.watched())));
        }
    }

    /** What a case amounts to, as it was measured last. */
    CaseFigures figures(String id) {
        CaseState file = state.caseOf(id);
        return figures(new OpenCase(file), file.version());
    }

    private Watched settle(CaseFigures figures, Watched before) {
        return warnings.settle(all(figures), figures.warningRows(), before);
    }

    private List<Warning> all(CaseFigures figures) {
        return figures.warnings(around.settings().warnings(), around.calendars());
    }

    private CaseFigures figures(OpenCase open, long version) {
        return open.figures(state.known(), around, version);
    }

    /**
     * Writes what a case amounts to now.
     *
     * @param version of what is written
     * @param cells where its contribution changes
     */
    void measure(String id, long version, CellLedger cells) {
        CaseState file = state.caseOf(id);
        CaseFigures figures = figures(new OpenCase(file), version);
        around.write(figures.row());
        Map<CellKey, Counts> now = figures.cells();
        cells.move(file.cells(), now);
        if (figures.changesThePast(file.cells())) {
            state.watch(state.watch().surprised());
        }
        Watched watched = settle(figures, file.watched());
        state.put(id, file.measuredAs(now, watched, figures.isOpen(), version));
    }

    /** Works out again what a case last contributed and what was said of it, as its rows stand. */
    void recall(String id) {
        CaseState file = state.caseOf(id);
        if (file.version() > 0) {
            CaseFigures figures = figures(new OpenCase(file), file.version());
            Watched watched = warnings.recall(all(figures));
            state.put(id, file.measuredAs(figures.cells(), watched, figures.isOpen(), file.version()));
        }
    }
}
