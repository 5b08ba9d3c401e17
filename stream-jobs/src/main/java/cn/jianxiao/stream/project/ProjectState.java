package cn.jianxiao.stream.project;

import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** 项目状态: what is known of one project and of its cases. Everything in it but itself is immutable. */
final class ProjectState {

    private static final int TURN_BITS = 40;

    private final Map<String, CaseState> cases;
    private final Map<CellKey, Counts> totals;
    private Set<String> touched;
    private ProjectRegister register;
    private long turn;

    ProjectState() {
        this(new HashMap<>(), ProjectRegister.NONE, 0);
    }

    ProjectState(Map<String, CaseState> cases, ProjectRegister register, long turn) {
        this.cases = cases;
        this.register = register;
        this.turn = turn;
        this.totals = new HashMap<>();
        this.touched = new LinkedHashSet<>();
        sumUp();
    }

    private ProjectState(ProjectState other) {
        cases = new HashMap<>(other.cases);
        totals = new HashMap<>(other.totals);
        touched = new LinkedHashSet<>(other.touched);
        register = other.register;
        turn = other.turn;
    }

    ProjectState copy() {
        return new ProjectState(this);
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
        return settings << TURN_BITS | turn;
    }

    /** Notes that a case has to be measured again. */
    void touch(String id) {
        touched.add(id);
    }

    /** The cases to measure again, in the order in which they were touched; from then on none is. */
    Set<String> takeTouched() {
        Set<String> taken = touched;
        touched = new LinkedHashSet<>();
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

    private void sumUp() {
        for (CaseState each : cases.values()) {
            each.cells().forEach((cell, counts) -> totals.merge(cell, counts, Counts::plus));
        }
    }
}
