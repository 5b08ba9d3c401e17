package cn.jianxiao.stream.project;

import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 办件状态: what is kept of a case. Immutable, so that a snapshot may share it with the running job.
 *
 * @param held every distinct event, in the order of arrival
 * @param cells what the case last contributed, to be taken back from there when it changes
 * @param watched what was last said of its warnings
 * @param open whether it has not ended
 * @param version of its row: 0 where it was never measured
 */
record CaseState(List<HeldEvent> held, Map<CellKey, Counts> cells, Watched watched, boolean open, long version) {

    static final CaseState NEW = new CaseState(List.of(), Map.of(), Watched.NOTHING, false, 0);

    CaseState with(HeldEvent more) {
        List<HeldEvent> all = new ArrayList<>(held.size() + 1);
        all.addAll(held);
        all.add(more);
        return holding(all);
    }

    CaseState holding(List<HeldEvent> held) {
        return new CaseState(List.copyOf(held), cells, watched, open, version);
    }

    CaseState watchedAs(Watched now) {
        return new CaseState(held, cells, now, open, version);
    }

    CaseState measuredAs(Map<CellKey, Counts> cells, Watched watched, boolean open, long version) {
        return new CaseState(held, cells, watched, open, version);
    }
}
