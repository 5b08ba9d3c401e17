package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.CellRow;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.EventRow;
import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.stream.figures.CaseFigures;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.IntakeRows;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** 办件卷: adds an event to its case and writes anew what the case amounts to. */
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

    /**
     * Adds a linked event.
     *
     * @param accounted the record that the account names
     * @param kept what is kept: the same event, perhaps as it arrived earlier
     */
    void link(Incoming accounted, Envelope kept) {
        ApprovalEvent event = (ApprovalEvent) kept.content();
        String id = event.caseId();
        CaseState file = state.caseOf(id);
        EventSet set = file.eventSet();
        EventSet.Change change = set.add(event);
        switch (change) {
            case NEW, REVISED -> {
                state.countLinked();
                around.write(EventRow.of(event, kept.batch()));
                CaseFigures figures = figures(set);
                measure(id, file.withEvent(event), figures, event, WarningDesk.ofEvents(figures));
                around.write(IntakeRows.accepted(accounted));
            }
            case EARLIER -> {
                around.write(EventRow.of(event, kept.batch()));
                CaseFigures figures = figures(set);
                measure(id, file.withEvents(set), figures, event, WarningDesk.afterEvents(figures));
                around.write(IntakeRows.duplicate(accounted));
            }
            case SAME -> around.write(IntakeRows.duplicate(accounted));
        }
    }

    /** Raises the warnings of a case that have become due. */
    void raiseDue(String id) {
        CaseState file = state.caseOf(id);
        long time = around.time();
        if (file.yellow().isPendingAt(time) || file.red().isPendingAt(time)) {
            CaseFigures figures = figures(file.eventSet());
            for (WarningLevel level : LEVELS) {
                file = file.withWatch(level, warnings.raise(figures, level, file.watch(level)));
            }
            state.put(id, file);
        }
    }

    private CaseFigures figures(EventSet set) {
        return CaseFigures.of(set, around.rule(), around.calendar());
    }

    private void measure(String id, CaseState file, CaseFigures figures, ApprovalEvent event, long version) {
        around.write(figures.row());
        Map<CellKey, Counts> now = figures.cells();
        writeCells(file.cells(), now);
        CaseState measured = file.withCells(now);
        for (WarningLevel level : LEVELS) {
            Watch watch = warnings.settle(figures, level, file.watch(level), event.receivedAt(), version);
            measured = measured.withWatch(level, watch);
        }
        state.put(id, measured);
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
