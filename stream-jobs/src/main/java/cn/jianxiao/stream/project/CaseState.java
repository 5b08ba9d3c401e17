package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.WarningLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 办件状态: what is kept of a case. Immutable, so that a snapshot may share it with the running job.
 *
 * @param events the linked events in their wire form, a tenth of the room that objects take; only a touched case is read
 * @param waiting in the order of their arrival
 * @param cells what the case last contributed, to be taken back from there when it changes
 */
record CaseState(List<byte[]> events, List<Waiting> waiting, Map<CellKey, Counts> cells, Watch yellow, Watch red) {

    static final CaseState NEW = new CaseState(List.of(), List.of(), Map.of(), Watch.NONE, Watch.NONE);

    EventSet eventSet() {
        EventSet set = new EventSet();
        for (byte[] event : events) {
            set.add((ApprovalEvent) EnvelopeCodec.decode(event).content());
        }
        return set;
    }

    Watch watch(WarningLevel level) {
        return switch (level) {
            case YELLOW -> yellow;
            case RED -> red;
        };
    }

    CaseState withEvent(ApprovalEvent event) {
        List<byte[]> more = new ArrayList<>(events.size() + 1);
        more.addAll(events);
        more.add(encode(event));
        return new CaseState(more, waiting, cells, yellow, red);
    }

    CaseState withEvents(EventSet set) {
        return new CaseState(set.all().stream().map(CaseState::encode).toList(), waiting, cells, yellow, red);
    }

    CaseState withWaiting(List<Waiting> waiting) {
        return new CaseState(events, List.copyOf(waiting), cells, yellow, red);
    }

    CaseState withCells(Map<CellKey, Counts> cells) {
        return new CaseState(events, waiting, cells, yellow, red);
    }

    CaseState withWatch(WarningLevel level, Watch watch) {
        return switch (level) {
            case YELLOW -> new CaseState(events, waiting, cells, watch, red);
            case RED -> new CaseState(events, waiting, cells, yellow, watch);
        };
    }

    private static byte[] encode(ApprovalEvent event) {
        return EnvelopeCodec.encode(new Envelope("", event));
    }
}
