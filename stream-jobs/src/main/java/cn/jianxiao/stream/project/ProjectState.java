package cn.jianxiao.stream.project;

import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import java.util.HashMap;
import java.util.Map;

/** 项目状态: one project's registrations and cases. Everything in it but itself is immutable. */
final class ProjectState {

    private final Map<String, CaseState> cases;
    private final Map<CellKey, Counts> totals;
    private Registrations registrations;
    private long version;

    ProjectState() {
        this(new HashMap<>(), Registrations.NONE, 0);
    }

    ProjectState(Map<String, CaseState> cases, Registrations registrations, long version) {
        this.cases = cases;
        this.registrations = registrations;
        this.version = version;
        this.totals = new HashMap<>();
        sumUp();
    }

    private ProjectState(ProjectState other) {
        cases = new HashMap<>(other.cases);
        totals = new HashMap<>(other.totals);
        registrations = other.registrations;
        version = other.version;
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

    /** How many distinct linked events and registrations the project has: it only ever grows. */
    long version() {
        return version;
    }

    void grow() {
        version++;
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
