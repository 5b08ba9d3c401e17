package cn.jianxiao.stream.project;

import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.WarningLevel;
import java.util.List;
import java.util.Map;

/**
 * 办件状态: what is kept of a case. Immutable, so that a snapshot may share it with the running job.
 *
 * @param held every distinct event, in the order of arrival
 * @param cells what the case last contributed, to be taken back from there when it changes
 * @param measured how often it was measured: the version of its row
 */
record CaseState(List<HeldEvent> held, Map<CellKey, Counts> cells, Watch yellow, Watch red, int measured) {

    static final CaseState NEW = new CaseState(List.of(), Map.of(), Watch.NONE, Watch.NONE, 0);

    Watch watch(WarningLevel level) {
        return switch (level) {
            case YELLOW -> yellow;
            case RED -> red;
        };
    }

    CaseState holding(List<HeldEvent> held) {
        return new CaseState(List.copyOf(held), cells, yellow, red, measured);
    }

    CaseState measuredAs(Map<CellKey, Counts> cells, int measured) {
        return new CaseState(held, cells, yellow, red, measured);
    }

    CaseState withWatch(WarningLevel level, Watch watch) {
        return switch (level) {
            case YELLOW -> new CaseState(held, cells, watch, red, measured);
            case RED -> new CaseState(held, cells, yellow, watch, measured);
        };
    }
}
