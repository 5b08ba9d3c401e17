package cn.jianxiao.approval.warning;

import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** 办件预警: a case against its limit, and each of its pauses against the limit of pauses. */
public final class CaseWarnings {

    private final CaseTimeline timeline;
    private final Scale scale;

    private CaseWarnings(CaseTimeline timeline, Scale scale) {
        this.timeline = timeline;
        this.scale = scale;
    }

    /** Every warning that stands or stood, or that will be raised if nothing else happens. */
    public static List<Warning> of(CaseTimeline timeline, Scale scale) {
        return new CaseWarnings(timeline, scale).all();
    }

    private List<Warning> all() {
        List<Warning> found = new ArrayList<>(ofTheLimit());
        for (CaseHistory.Pause pause : timeline.history().stops()) {
            addOver(pause, found);
        }
        return found;
    }

    /** A limit that is yellow from its first day is warned about only when it is over. */
    private List<Warning> ofTheLimit() {
        return scale.both(
                Subject.CASE,
                "",
                timeline.yellowFromTheFirst() ? null : timeline.yellowFrom(),
                timeline.overdueFrom(),
                timeline.history().ended(),
                timeline.deadline(),
                timeline.limitDays());
    }

    private void addOver(CaseHistory.Pause pause, List<Warning> found) {
        int limit = scale.rules().pauses().of(pause.kind(), kindOf(pause));
        if (limit == 0) {
            return;
        }
        Instant over = scale.workingDay(pause.from(), limit + 1);
        Instant ended = pause.to() == null ? timeline.history().ended() : pause.to();
        found.addAll(scale.both(Subject.PAUSE, part(pause), null, over, ended, over.minusMillis(1), limit));
    }

    private static String part(CaseHistory.Pause pause) {
        return WarningRulesText.text(pause.kind()) + " " + pause.from();
    }

    private String kindOf(CaseHistory.Pause pause) {
        if (pause.kind() == TimeKind.CORRECTION) {
            return "";
        }
        return timeline.history().events().stream()
                .filter(event -> event.status() == EventStatus.SPECIAL_STARTED
                        && event.occurredAt().equals(pause.from()))
                .map(ApprovalEvent::pauseKind)
                .findFirst()
                .orElse("");
    }
}
