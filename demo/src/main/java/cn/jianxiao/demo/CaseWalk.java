package cn.jianxiao.demo;

import cn.jianxiao.approval.event.EventStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * 办件路径: the statuses one case runs through, from 接件 to its end. Every step is one of {@link EventStatus#next()}, so
 * that generator and checks share one vocabulary; habits only say how likely each is.
 *
 * <p>The vocabulary alone does not remember whether a case was accepted. The walk does: what presupposes acceptance
 * (handling, special procedures, decisions) comes after it, and a case is accepted once.
 */
public final class CaseWalk {

    private static final double AGAIN = 0.35;

    private final Dice dice;
    private final CaseHabits habits;
    private boolean accepted;

    private CaseWalk(Dice dice, CaseHabits habits) {
        this.dice = dice;
        this.habits = habits;
    }

    /** The walk that {@code seed} leads to: never empty, begins with 接件, ends with a final status. */
    public static List<EventStatus> of(long seed, CaseHabits habits) {
        return of(Dice.of(seed, 0), habits);
    }

    static List<EventStatus> of(Dice dice, CaseHabits habits) {
        return new CaseWalk(dice, habits).walk();
    }

    private List<EventStatus> walk() {
        List<EventStatus> taken = new ArrayList<>();
        EventStatus at = EventStatus.UNKNOWN;
        while (goesOn(at)) {
            EventStatus from = at;
            at = dice.pick(List.copyOf(at.next()), to -> weight(from, to));
            accepted |= at == EventStatus.ACCEPTED;
            taken.add(at);
        }
        return taken;
    }

    private boolean goesOn(EventStatus at) {
        return !at.isFinal() || !at.next().isEmpty() && dice.chance(habits.revoked());
    }

    private double weight(EventStatus from, EventStatus to) {
        return switch (to) {
            case UNKNOWN -> 0;
            case RECEIVED, CORRECTION_ENDED, SPECIAL_ENDED, REVOKED -> 1;
            case CORRECTION_STARTED -> habits.correction() * (from == EventStatus.CORRECTION_ENDED ? AGAIN : 1);
            case ACCEPTED -> accepted ? 0 : 1;
            case NOT_ACCEPTED, REFUSED -> accepted ? 0 : habits.turnedAway();
            case DISCARDED -> accepted ? 0 : habits.withdrawn();
            case HANDLING -> accepted ? habits.handling() * (from == EventStatus.HANDLING ? AGAIN / 5 : 1) : 0;
            case SPECIAL_STARTED -> accepted ? habits.special() * (from == EventStatus.SPECIAL_ENDED ? AGAIN : 1) : 0;
            case PASSED -> accepted ? 1 : 0;
            case PASSED_WITH_TOLERANCE -> accepted ? habits.tolerant() : 0;
            case FAILED -> accepted ? habits.failed() : 0;
            case RECALLED -> accepted ? habits.withdrawn() : 0;
        };
    }
}
