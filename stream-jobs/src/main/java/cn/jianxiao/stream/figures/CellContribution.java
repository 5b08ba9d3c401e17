package cn.jianxiao.stream.figures;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.Judgement;
import cn.jianxiao.approval.clock.OfficialDay;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.sql.row.CaseSubject;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * 指标贡献: where a case counts: its receipt and its acceptance on their days, all the rest on the day of its end. A case
 * counts at most once in each figure.
 */
public final class CellContribution {

    private static final Counts RECEIVED = new Counts(1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final Counts ACCEPTED = new Counts(0, 1, 0, 0, 0, 0, 0, 0, 0, 0);

    private CellContribution() {}

    public static Map<CellKey, Counts> of(CaseTimeline timeline, CaseSubject subject) {
        CaseHistory history = timeline.history();
        Map<CellKey, Counts> cells = new HashMap<>();
        cells.put(key(history.received(), subject), RECEIVED);
        if (history.accepted() != null) {
            cells.merge(key(history.accepted(), subject), ACCEPTED, Counts::plus);
        }
        if (history.ended() != null) {
            cells.merge(key(history.ended(), subject), closed(timeline), Counts::plus);
        }
        return cells;
    }

    private static CellKey key(Instant moment, CaseSubject subject) {
        return new CellKey(
                OfficialDay.of(moment),
                subject.division(),
                subject.department(),
                subject.matter(),
                subject.stage(),
                subject.kind(),
                subject.flowType(),
                subject.project());
    }

    private static Counts closed(CaseTimeline timeline) {
        Judgement judgement = timeline.judgement();
        boolean judged = judgement != Judgement.NOT_JUDGED;
        return new Counts(
                0,
                0,
                1,
                judged ? 1 : 0,
                judgement == Judgement.EARLY ? 1 : 0,
                judgement == Judgement.ON_TIME ? 1 : 0,
                judgement == Judgement.OVERDUE ? 1 : 0,
                judged ? timeline.used() : 0,
                judged ? timeline.limit() : 0,
                timeline.history().count(TimeKind.CORRECTION));
    }
}
