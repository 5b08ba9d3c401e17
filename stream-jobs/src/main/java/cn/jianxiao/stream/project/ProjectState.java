package cn.jianxiao.stream.project;

import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import java.util.HashMap;
import java.util.Map;

/** 项目状态: what is known of one project and of its cases. Everything in it but itself is immutable. */
final class ProjectState {

    private static final int MEASURED_BITS = 24;

    private final Map<String, CaseState> cases;
    private final Map<CellKey, Counts> totals;
    private ProjectRegister register;
    private long received;
    private long measured;

    ProjectState() {
        this(new HashMap<>(), ProjectRegister.NONE, 0, 0);
    }

    ProjectState(Map<String, CaseState> cases, ProjectRegister register, long received, long measured) {
        this.cases = cases;
        this.register = register;
        this.received = received;
        this.measured = measured;
        this.totals = new HashMap<>();
        sumUp();
    }

    private ProjectState(ProjectState other) {
        cases = new HashMap<>(other.cases);
        totals = new HashMap<>(other.totals);
        register = other.register;
        received = other.received;
        measured = other.measured;
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

    /** How many events have come, repeated ones too. */
    long received() {
        return received;
    }

    /** How often one of its cases was measured. */
    long measured() {
        return measured;
    }

    void countReceived() {
        received++;
    }

    void countMeasured() {
        measured++;
    }

    /**
     * What orders the versions of the project's cells: how many events came, then how often a case was measured. Both only
     * grow, and since all records of a project stand in one log, both are the same after a restart as before it.
     */
    long cellVersion() {
        return received << MEASURED_BITS | measured;
    }

    /** The project's total in a cell after one of its cases contributes {@code now} instead of {@code before}. */
    Counts replace(CellKey cell, Counts before, Counts now) {
        Counts total = totals.getOrDefault(cell, Counts.NONE).minus(before).plus(now);
        if (total.equals(Counts.NONE)) {
            totals.remove(cell);
        } else {
            totals.put(cell, total);
        }
        return total;
    }

    private void sumUp() {
        for (CaseState each : cases.values()) {
            each.cells().forEach((cell, counts) -> totals.merge(cell, counts, Counts::plus));
        }
    }
}
