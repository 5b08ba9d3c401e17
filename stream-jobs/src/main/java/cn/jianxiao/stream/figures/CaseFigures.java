package cn.jianxiao.stream.figures;

import cn.jianxiao.approval.calendar.Calendars;
import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.TimelineReason;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventOrder;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.approval.warning.CaseWarnings;
import cn.jianxiao.approval.warning.Scale;
import cn.jianxiao.approval.warning.Warning;
import cn.jianxiao.approval.warning.WarningRules;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.CaseSubject;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 办件指标: everything that a case's set of events amounts to, but for what the passing of time adds (its warnings).
 *
 * @param subject whose case it is
 * @param timeline null where every event is voided, or none is linked
 */
public record CaseFigures(CaseSubject subject, @Nullable CaseTimeline timeline, CountingRule rule, CaseRow row) {

    /** Measures a case for the first time after so many events. */
    public static CaseFigures of(EventSet set, CountingRule rule, Calendars calendars) {
        return of(set, rule, calendars, set.size());
    }

    /**
     * Measures a case up to its last event.
     *
     * @param set the case's events, at least one
     * @param version of the row
     */
    public static CaseFigures of(EventSet set, CountingRule rule, Calendars calendars, long version) {
        List<ApprovalEvent> valid = set.valid();
        if (valid.isEmpty()) {
            List<ApprovalEvent> voided = EventOrder.sorted(set.all());
            CaseSubject subject = Subjects.of(voided);
            return new CaseFigures(subject, null, rule, CaseRows.voided(subject, voided, rule, set.size(), version));
        }
        CaseHistory history = CaseHistory.of(valid);
        CaseSubject subject = Subjects.of(history.events());
        CaseTimeline timeline =
                CaseTimeline.of(history, rule, calendars.of(subject.department()), history.lastEventAt());
        return new CaseFigures(subject, timeline, rule, CaseRows.of(subject, timeline, set.size(), version));
    }

    /**
     * A case of which no event may be counted any more.
     *
     * @param refused the events it had, at least one
     */
    public static CaseFigures ofNone(List<ApprovalEvent> refused, CountingRule rule, long version) {
        List<ApprovalEvent> ordered = EventOrder.sorted(refused);
        CaseSubject subject = Subjects.of(ordered);
        return new CaseFigures(subject, null, rule, CaseRows.voided(subject, ordered, rule, 0, version));
    }

    /** Every warning of the case and its pauses that stands or stood, or that will be raised if nothing else happens. */
    public List<Warning> warnings(WarningRules rules, Calendars calendars) {
        return timeline == null
                ? List.of()
                : CaseWarnings.of(timeline, new Scale(rules, calendars.of(subject.department())));
    }

    /** How its warnings are written. */
    public WarningRows warningRows() {
        return new WarningRows(subject, rule, row.version());
    }

    /**
     * Whether more changed than what happened from the last event on: what was said of the past was taken back or said
     * otherwise, or turns out to be of another stage, kind or matter than it was.
     *
     * @param before its share of the cells when it was last measured
     */
    public boolean changesThePast(Map<CellKey, Counts> before) {
        if (timeline == null || timeline.history().events().size() != row.eventCount()) {
            return true;
        }
        if (row.findings().contains(TimelineReason.PAUSE_REVERSED.code())) {
            return true;
        }
        return before.keySet().stream()
                .anyMatch(cell -> cell.stage() != subject.stage()
                        || cell.kind() != subject.kind()
                        || !cell.matter().equals(subject.matter()));
    }

    public boolean isOpen() {
        return timeline != null && timeline.history().isOpen();
    }

    /** Its share of the cells, nothing where it is voided. */
    public Map<CellKey, Counts> cells() {
        return timeline == null ? Map.of() : CellContribution.of(timeline, subject);
    }
}
