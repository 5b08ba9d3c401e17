package cn.jianxiao.stream.project;

import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import java.util.HashMap;
import java.util.Map;

/** 项目状态: one project's registrations and cases. Everything in it but itself is immutable. */
final class ProjectState {

    private static final int LINKED_BITS = 24;

    private final Map<String, CaseState> cases;
    private final Map<CellKey, Counts> totals;
    private Registrations registrations;
    private long received;
    private long linked;

    ProjectState() {
        this(new HashMap<>(), Registrations.NONE, 0, 0);
    }

    ProjectState(Map<String, CaseState> cases, Registrations registrations, long received, long linked) {
        this.cases = cases;
        this.registrations = registrations;
        this.received = received;
        this.linked = linked;
        this.totals = new HashMap<>();
        sumUp();
    }

    private ProjectState(ProjectState other) {
        cases = new HashMap<>(other.cases);
        totals = new HashMap<>(other.totals);
        registrations = other.registrations;
        received = other.received;
        linked = other.linked;
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

    Registrations registrations() {
        return registrations;
    }

    void register(Registrations more) {
        registrations = more;
    }

    /** How many events have come, repeated ones too. */
    long received() {
        return received;
    }

    /** How many distinct ones are linked. */
    long linked() {
        return linked;
    }

    void countReceived() {
        received++;
    }

    void countLinked() {
        linked++;
    }

    /**
     * What orders the versions of the project's cells. It goes by the events that came first of all, since their order in
     * the log is fixed, and only then by how many are linked: registrations come by another topic, and after a restart
     * perhaps earlier or later than before.
     */
    long cellVersion() {
        return received << LINKED_BITS | linked;
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
