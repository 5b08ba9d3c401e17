package cn.jianxiao.stream.project;

import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 项目状态: what is known of one project and of its cases. Everything in it but itself is immutable. */
final class ProjectState {

    private static final int TURN_BITS = 40;

    private final Map<String, CaseState> cases;
    private final Map<CellKey, Counts> totals;
    private Map<String, Long> touched;
    private ProjectRegister register;
    private long turn;
    private ProjectWatch watch;
    private Alarm alarm;
    private byte @Nullable [] resting;
    private boolean restored;
    private boolean replayed;

    ProjectState() {
        this(new HashMap<>(), ProjectRegister.NONE, 0, ProjectWatch.NEW, Alarm.NONE);
    }

    ProjectState(Map<String, CaseState> cases, ProjectRegister register, long turn, ProjectWatch watch, Alarm alarm) {
        this.cases = cases;
        this.register = register;
        this.turn = turn;
        this.watch = watch;
        this.alarm = alarm;
        this.totals = new HashMap<>();
        this.touched = new LinkedHashMap<>();
        sumUp();
    }

    /** A project that rests. */
    static ProjectState resting(byte[] form) {
        ProjectState state = new ProjectState();
        state.resting = form;
        return state;
    }

    private ProjectState(ProjectState other) {
        cases = new HashMap<>(other.cases);
        totals = new HashMap<>(other.totals);
        touched = new LinkedHashMap<>(other.touched);
        register = other.register;
        turn = other.turn;
        watch = other.watch;
        alarm = other.alarm;
        resting = other.resting;
        restored = other.restored;
        replayed = other.replayed;
    }

    ProjectState copy() {
        return new ProjectState(this);
    }

    /** Its stored form while it rests; it has nothing else then. */
    byte @Nullable [] resting() {
        return resting;
    }

    /** Leaves everything to a stored form. */
    void rest(byte[] form) {
        resting = form;
        cases.clear();
        totals.clear();
        register = ProjectRegister.NONE;
        watch = ProjectWatch.NEW;
        alarm = Alarm.NONE;
    }

    /** Takes everything from another state; what it contributed is worked out by whoever wakes it. */
    void wakeAs(ProjectState stored) {
        resting = null;
        cases.putAll(stored.cases);
        register = stored.register;
        turn = stored.turn;
    }

    Map<String, CaseState> cases() {
        return cases;
    }

    CaseState caseOf(String id) {
        return cases.getOrDefault(id, CaseState.NEW);
    }

    void put(String id, CaseState changed) {
        cases.put(id, changed);
    }

    ProjectRegister register() {
        return register;
    }

    KnownCodes known() {
        return register.codes();
    }

    void learn(ProjectRegister more) {
        register = more;
    }

    ProjectWatch watch() {
        return watch;
    }

    void watch(ProjectWatch now) {
        watch = now;
    }

    Alarm alarm() {
        return alarm;
    }

    void alarm(Alarm now) {
        alarm = now;
    }

    /** Whether one of its cases has not ended. */
    boolean isOpen() {
        return cases.values().stream().anyMatch(CaseState::open);
    }

    /** Whether it is as it was stored: time may have passed since for an earlier life of the job. */
    boolean isRestored() {
        return restored;
    }

    ProjectState restored() {
        restored = true;
        return this;
    }

    /** From here on it goes its own way. */
    void lives() {
        restored = false;
    }

    /** Whether an earlier life of the job may have read all that it knows, and let time pass then. */
    boolean isReplayed() {
        return replayed;
    }

    void replayed(boolean is) {
        replayed = is;
    }

    /** How many records have come, repeated ones too. */
    long turn() {
        return turn;
    }

    void nextTurn() {
        turn++;
    }

    /**
     * What orders the versions of the project's rows: by which settings they were made, then how many records had come.
     * Both only grow, and since all records of a project stand in one log, the count is the same after a restart as before
     * it, however often the cases were measured on the way.
     */
    long version(long settings) {
        return version(settings, turn);
    }

    /** As of an earlier turn. */
    static long version(long settings, long turn) {
        return settings << TURN_BITS | turn;
    }

    /** Notes that a case has to be measured again. */
    void touch(String id) {
        touched.put(id, turn);
    }

    /**
     * The cases to measure again, in the order in which they were touched, each with how many records had come when it
     * last was: that tells what is known of it, wherever a bundle ends. From then on none is.
     */
    Map<String, Long> takeTouched() {
        Map<String, Long> taken = touched;
        touched = new LinkedHashMap<>();
        return taken;
    }

    Counts total(CellKey cell) {
        return totals.getOrDefault(cell, Counts.NONE);
    }

    void total(CellKey cell, Counts total) {
        if (total.equals(Counts.NONE)) {
            totals.remove(cell);
        } else {
            totals.put(cell, total);
        }
    }

    /** Adds up the cells from what the cases contribute. */
    void sumUp() {
        totals.clear();
        for (CaseState each : cases.values()) {
            each.cells().forEach((cell, counts) -> totals.merge(cell, counts, Counts::plus));
        }
    }
}
