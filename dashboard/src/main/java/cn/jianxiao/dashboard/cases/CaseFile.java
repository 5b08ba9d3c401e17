package cn.jianxiao.dashboard.cases;

import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.dashboard.measure.EventLines;
import cn.jianxiao.dashboard.measure.Measuring;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CaseEventLine;
import java.util.List;
import java.util.Optional;

/**
 * 办件卷宗: a case's events as they arrived and what the clock makes of them, by the very function that the stream uses.
 *
 * @param events all of them, voided ones too
 * @param timeline empty where no valid event is left
 */
record CaseFile(List<CaseEventLine> events, Optional<CaseTimeline> timeline) {

    /** Empty where there is no such case within the user's scope. */
    static Optional<CaseFile> of(String project, String caseId, Questions questions, Measuring measuring) {
        List<CaseEventLine> events = questions.ask(
                CaseEventLine.QUERY, Arguments.none().with("project", project).with("case_id", caseId));
        if (events.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CaseFile(events, measuring.timeline(EventLines.valid(events))));
    }

    /** Whether any of its events is declared as entered after the fact (SC4). */
    boolean isBackfilled() {
        return events.stream().anyMatch(CaseEventLine::backfilled);
    }

    /** The latest event names the case best. */
    CaseEventLine latest() {
        return events.getLast();
    }
}
