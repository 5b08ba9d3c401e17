package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.approval.link.Link;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.CellRow;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.EventRow;
import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.stream.figures.CaseFigures;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.IntakeRows;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** 办件卷: takes an event into its case, judges its events again when more is known, and writes what the case amounts to. */
final class CaseFile {

    private static final WarningLevel[] LEVELS = WarningLevel.values();

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
        OpenCase open = new OpenCase(file);
        int place = open.placeOf(event);
        if (place >= 0) {
            repeat(place, incoming, event, file, open);
            around.write(IntakeRows.duplicate(incoming));
            return;
        }
        Link link = around.linking().link(event, state.known());
        HeldEvent held = HeldEvent.of(incoming, link);
        open.add(held, event);
        keep(event, file, open, held.isLinked(), event.receivedAt());
        if (held.isLinked()) {
            around.write(EventRow.of(event, incoming.envelope().batch()));
        }
        around.write(IntakeRows.judged(incoming, link, held.lines()));
    }

    private void repeat(int place, Incoming incoming, ApprovalEvent event, CaseState file, OpenCase open) {
        if (event.receivedAt().isBefore(open.event(place).receivedAt())) {
            HeldEvent earlier = open.get(place).arrivedEarlier(incoming.envelope());
            open.put(place, earlier, event);
            keep(event, file, open, earlier.isLinked(), event.receivedAt());
            if (earlier.isLinked()) {
                around.write(EventRow.of(event, incoming.envelope().batch(), false, earlier.turn()));
            }
        }
    }

    /**
     * Judges every event of a case by what is known now.
     *
     * @param before what was known
     * @param at when the new knowledge arrived
     */
    void judgeAgain(String id, KnownCodes before, Instant at) {
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
        if (changed || touched) {
            keep(id, file, open, touched, at);
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

    /** Raises the warnings of a case that have become due. */
    void raiseDue(String id) {
        CaseState file = state.caseOf(id);
        long time = around.time();
        if (file.yellow().isPendingAt(time) || file.red().isPendingAt(time)) {
            CaseFigures figures = figures(new OpenCase(file), file.measured());
            for (WarningLevel level : LEVELS) {
                file = file.withWatch(level, warnings.raise(figures, level, file.watch(level)));
            }
            state.put(id, file);
        }
    }

    private CaseFigures figures(OpenCase open, int version) {
        return open.figures(state.known(), around.rule(), around.calendar(), version);
    }

    private void keep(ApprovalEvent event, CaseState file, OpenCase open, boolean touched, Instant at) {
        keep(event.caseId(), file, open, touched, at);
    }

    private void keep(String id, CaseState file, OpenCase open, boolean touched, Instant at) {
        CaseState holding = file.holding(open.all());
        state.put(id, touched ? measured(holding, open, at) : holding);
    }

    private CaseState measured(CaseState file, OpenCase open, Instant at) {
        int version = file.measured() + 1;
        CaseFigures figures = figures(open, version);
        state.countMeasured();
        around.write(figures.row());
        Map<CellKey, Counts> now = figures.cells();
        writeCells(file.cells(), now);
        CaseState measured = file.measuredAs(now, version);
        for (WarningLevel level : LEVELS) {
            measured = measured.withWatch(level, warnings.settle(figures, level, file.watch(level), at));
        }
        return measured;
    }

    private void writeCells(Map<CellKey, Counts> before, Map<CellKey, Counts> now) {
        Set<CellKey> touched = new HashSet<>(before.keySet());
        touched.addAll(now.keySet());
        for (CellKey cell : touched) {
            Counts was = before.getOrDefault(cell, Counts.NONE);
            Counts is = now.getOrDefault(cell, Counts.NONE);
            if (!was.equals(is)) {
                around.write(new CellRow(cell, state.replace(cell, was, is), state.cellVersion()));
            }
        }
    }
}
