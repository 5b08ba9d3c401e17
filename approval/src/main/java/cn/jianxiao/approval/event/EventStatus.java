package cn.jianxiao.approval.event;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * 办理状态 (BLZT, NA1): the vocabulary of a case's events.
 *
 * <p>Which status may follow which is data, shared by the clock (order of events that bear the same time), the checks
 * and the generator of histories. Declared in the order in which an undisturbed case runs through them.
 */
public enum EventStatus implements Coded {
    UNKNOWN(0, "未知", false),
    RECEIVED(1, "接件", false),
    DISCARDED(2, "撤件", true),
    CORRECTION_STARTED(6, "补正开始", false),
    CORRECTION_ENDED(7, "补正结束", false),
    NOT_ACCEPTED(4, "不受理", true),
    REFUSED(5, "不予受理", true),
    ACCEPTED(3, "受理", false),
    HANDLING(8, "部门开始办理", false),
    SPECIAL_STARTED(9, "特别程序开始", false),
    SPECIAL_ENDED(10, "特别程序结束", false),
    PASSED(11, "办结(通过)", true),
    PASSED_WITH_TOLERANCE(12, "办结(容缺通过)", true),
    FAILED(13, "办结(不通过)", true),
    RECALLED(14, "撤回", true),
    REVOKED(15, "撤销", true);

    private static final EventStatus[] ENTRIES = values();
    private static final Map<EventStatus, Set<EventStatus>> SUCCESSORS = successors();

    private final int code;
    private final String title;
    private final boolean terminal;

    EventStatus(int code, String title, boolean terminal) {
        this.code = code;
        this.title = title;
        this.terminal = terminal;
    }

    /** The status with this number, {@link #UNKNOWN} where the standard has none. */
    public static EventStatus of(int code) {
        return Coded.of(ENTRIES, code);
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether a case ends with it. */
    public boolean isFinal() {
        return terminal;
    }

    /** The statuses that may legally come next; {@link #UNKNOWN} stands for a case that has no event yet. */
    public Set<EventStatus> next() {
        return SUCCESSORS.getOrDefault(this, Set.of());
    }

    private static Map<EventStatus, Set<EventStatus>> successors() {
        Map<EventStatus, Set<EventStatus>> next = new EnumMap<>(EventStatus.class);
        Set<EventStatus> ends = EnumSet.of(PASSED, PASSED_WITH_TOLERANCE, FAILED, RECALLED);
        next.put(UNKNOWN, EnumSet.of(RECEIVED));
        next.put(RECEIVED, EnumSet.of(DISCARDED, CORRECTION_STARTED, NOT_ACCEPTED, REFUSED, ACCEPTED));
        next.put(CORRECTION_STARTED, EnumSet.of(CORRECTION_ENDED, DISCARDED, RECALLED));
        next.put(
                CORRECTION_ENDED,
                EnumSet.of(CORRECTION_STARTED, DISCARDED, NOT_ACCEPTED, REFUSED, ACCEPTED, HANDLING, SPECIAL_STARTED));
        next.get(CORRECTION_ENDED).addAll(ends);
        next.put(ACCEPTED, EnumSet.of(CORRECTION_STARTED, HANDLING, SPECIAL_STARTED));
        next.get(ACCEPTED).addAll(ends);
        next.put(HANDLING, EnumSet.of(CORRECTION_STARTED, HANDLING, SPECIAL_STARTED));
        next.get(HANDLING).addAll(ends);
        next.put(SPECIAL_STARTED, EnumSet.of(SPECIAL_ENDED, RECALLED));
        next.put(SPECIAL_ENDED, EnumSet.of(CORRECTION_STARTED, HANDLING, SPECIAL_STARTED));
        next.get(SPECIAL_ENDED).addAll(ends);
        for (EventStatus passed : EnumSet.of(PASSED, PASSED_WITH_TOLERANCE)) {
            next.put(passed, EnumSet.of(REVOKED));
        }
        return next;
    }
}
