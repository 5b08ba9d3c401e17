package cn.jianxiao.approval.project;

import cn.jianxiao.approval.clock.Interval;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.approval.event.MatterKind;
import java.time.Instant;
import java.util.List;

/** Whose a moment is, by asking every case in turn. */
final class SlowOwner {

    private final List<ProjectCase> cases;
    private final boolean stopsFirst;

    SlowOwner(List<ProjectCase> cases, boolean stopsFirst) {
        this.cases = cases;
        this.stopsFirst = stopsFirst;
    }

    Owner at(Instant moment) {
        boolean government = any(moment, MatterKind.ADMINISTRATIVE, TimeKind.GOVERNMENT);
        boolean correction = any(moment, MatterKind.ADMINISTRATIVE, TimeKind.CORRECTION);
        boolean special = any(moment, MatterKind.ADMINISTRATIVE, TimeKind.SPECIAL);
        boolean technical = any(moment, MatterKind.TECHNICAL_REVIEW, TimeKind.GOVERNMENT);
        boolean intermediary = any(moment, MatterKind.INTERMEDIARY, TimeKind.GOVERNMENT);
        boolean utility = any(moment, MatterKind.UTILITY, TimeKind.GOVERNMENT);
        if (stopsFirst) {
            if (correction) {
                return Owner.APPLICANT;
            }
            if (special) {
                return technical
                        ? Owner.TECHNICAL
                        : intermediary ? Owner.INTERMEDIARY : utility ? Owner.UTILITY : Owner.SPECIAL;
            }
        }
        if (government) {
            return Owner.GOVERNMENT;
        }
        if (technical) {
            return Owner.TECHNICAL;
        }
        if (intermediary) {
            return Owner.INTERMEDIARY;
        }
        if (utility) {
            return Owner.UTILITY;
        }
        return special ? Owner.SPECIAL : Owner.APPLICANT;
    }

    private boolean any(Instant moment, MatterKind kind, TimeKind running) {
        for (ProjectCase each : cases) {
            for (Interval interval : each.timeline().intervals()) {
                boolean covers = !moment.isBefore(interval.from()) && moment.isBefore(interval.to());
                if (covers && each.kind() == kind && interval.kind() == running) {
                    return true;
                }
            }
        }
        return false;
    }
}
