package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.CellRow;
import cn.jianxiao.sql.row.Counts;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 单元账: the project's cells while several of its cases are measured, so that each cell is written once. */
final class CellLedger {

    private final ProjectState state;
    private final Map<CellKey, Counts> before = new LinkedHashMap<>();

    CellLedger(ProjectState state) {
        this.state = state;
    }

    /** A case contributes {@code now} instead of {@code was}. */
    void move(Map<CellKey, Counts> was, Map<CellKey, Counts> now) {
        was.forEach((cell, counts) -> set(cell, state.total(cell).minus(counts)));
        now.forEach((cell, counts) -> set(cell, state.total(cell).plus(counts)));
    }

    /** The stages that something changed in: those that cases are of, or were until now. */
    Set<Stage> stages() {
        return before.keySet().stream()
                .map(cell -> Stage.of(cell.stage()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }

    void write(Surroundings around, long version) {
        before.forEach((cell, was) -> {
            Counts is = state.total(cell);
            if (!is.equals(was)) {
                around.write(new CellRow(cell, is, version));
            }
        });
    }

    private void set(CellKey cell, Counts total) {
        before.putIfAbsent(cell, state.total(cell));
        state.total(cell, total);
    }
}
