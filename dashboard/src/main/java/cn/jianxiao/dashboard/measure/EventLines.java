package cn.jianxiao.dashboard.measure;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.sql.query.CaseEventLine;
import java.util.Collection;
import java.util.List;

/** 事件行: what the store tells of events, as events again. */
public final class EventLines {

    private EventLines() {}

    /** The valid events among these of a case, see {@link EventSet#valid}. */
    public static List<ApprovalEvent> valid(Collection<CaseEventLine> lines) {
        return EventSet.of(lines.stream().map(CaseEventLine::event).toList()).valid();
    }
}
