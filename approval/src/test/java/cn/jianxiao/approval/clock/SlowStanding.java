package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.EventStatus;

/** What runs after some of a case's events, one looked at after the other. */
final class SlowStanding {

    private boolean accepted;
    private boolean correction;
    private boolean special;

    void after(EventStatus status) {
        switch (status) {
            case ACCEPTED -> accepted = true;
            case CORRECTION_STARTED -> correction = true;
            case CORRECTION_ENDED -> correction = false;
            case SPECIAL_STARTED -> special = true;
            case SPECIAL_ENDED -> special = false;
            default -> {}
        }
    }

    TimeKind running(CountingRule rule) {
        if (!accepted) {
            return TimeKind.BEFORE_ACCEPTANCE;
        }
        if (correction && rule.stops().contains(TimeKind.CORRECTION)) {
            return TimeKind.CORRECTION;
        }
        return special && rule.stops().contains(TimeKind.SPECIAL) ? TimeKind.SPECIAL : TimeKind.GOVERNMENT;
    }
}
