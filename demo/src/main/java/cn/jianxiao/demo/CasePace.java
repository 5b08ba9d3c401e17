package cn.jianxiao.demo;

import cn.jianxiao.approval.event.EventStatus;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** 办理节奏: gives the steps of a walk their times, so that the office itself takes a given number of working days. */
final class CasePace {

    /** One step of a case and when it was taken. */
    record Step(EventStatus status, LocalDateTime at) {}

    private final Dice dice;
    private final OfficeHours hours;

    CasePace(Dice dice) {
        this.dice = dice;
        this.hours = new OfficeHours(dice);
    }

    List<Step> steps(List<EventStatus> walk, LocalDateTime start, int officeDays) {
        List<Step> steps = new ArrayList<>();
        LocalDateTime at = start;
        int left = officeDays;
        for (int i = 0; i < walk.size(); i++) {
            steps.add(new Step(walk.get(i), at));
            boolean office = isOffices(walk, i);
            int days = office ? share(left, isLastOfOffice(walk, i)) : waiting(walk.get(i));
            left -= office ? days : 0;
            at = hours.after(at, days);
        }
        return steps;
    }

    /** What the office spends before its next step: all that is left when no further turn is its own. */
    private int share(int left, boolean last) {
        return last ? left : dice.between(0, left);
    }

    private int waiting(EventStatus status) {
        return switch (status) {
            case RECEIVED -> dice.chance(0.7) ? 0 : 1;
            case CORRECTION_STARTED -> dice.between(1, 9);
            case CORRECTION_ENDED -> dice.between(0, 1);
            case SPECIAL_STARTED -> dice.chance(0.15) ? dice.between(20, 45) : dice.between(3, 15);
            case PASSED, PASSED_WITH_TOLERANCE -> dice.between(10, 60);
            case UNKNOWN,
                    DISCARDED,
                    NOT_ACCEPTED,
                    REFUSED,
                    ACCEPTED,
                    HANDLING,
                    SPECIAL_ENDED,
                    FAILED,
                    RECALLED,
                    REVOKED -> 0;
        };
    }

    /** Whether the time after step {@code i} counts as the office's: accepted, neither paused nor ended. */
    private static boolean isOffices(List<EventStatus> walk, int i) {
        EventStatus status = walk.get(i);
        boolean paused = status == EventStatus.CORRECTION_STARTED || status == EventStatus.SPECIAL_STARTED;
        return !paused && !status.isFinal() && walk.subList(0, i + 1).contains(EventStatus.ACCEPTED);
    }

    private static boolean isLastOfOffice(List<EventStatus> walk, int i) {
        for (int later = i + 1; later < walk.size(); later++) {
            if (isOffices(walk, later)) {
                return false;
            }
        }
        return true;
    }
}
