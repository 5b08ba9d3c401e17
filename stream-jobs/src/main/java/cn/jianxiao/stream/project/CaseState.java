package cn.jianxiao.stream.project;

import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.WarningLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 办件状态: what is kept of a case. Immutable, so that a snapshot may share it with the running job.
 *
 * @param held every distinct event, in the order of arrival
 * @param cells what the case last contributed, to be taken back from there when it changes
 * @param version of its row: 0 where it was never measured
 */
record CaseState(List<HeldEvent> held, Map<CellKey, Counts> cells, Watch yellow, Watch red, long version) {

    static final CaseState NEW = new CaseState(List.of(), Map.of(), Watch.NONE, Watch.NONE, 0);

    Watch watch(WarningLevel level) {
        return switch (level) {
            case YELLOW -> yellow;
            case RED -> red;
        };
    }

    CaseState with(HeldEvent more) {
        List<HeldEvent> all = new ArrayList<>(held.size() + 1);
        all.addAll(held);
        all.add(more);
        return holding(all);
    }

    CaseState holding(List<HeldEvent> held) {
        return new CaseState(List.copyOf(held), cells, yellow, red, version);
    }

    CaseState measuredAs(Map<CellKey, Counts> cells, long version) {
        return new CaseState(held, cells, yellow, red, version);
    }

    CaseState withWatch(WarningLevel level, Watch watch) {
        return switch (level) {
            case YELLOW -> new CaseState(held, cells, watch, red, version);
            case RED -> new CaseState(held, cells, yellow, watch, version);
        };
    }
}
