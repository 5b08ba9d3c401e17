package cn.jianxiao.dashboard.cases;

import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.CaseEventLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** 事件记录: every event as it arrived, down to its source's identity. */
final class EventTable {

    private EventTable() {}

    static PlainTable<CaseEventLine> of(List<CaseEventLine> events) {
        return new PlainTable<CaseEventLine>()
                .moment(Texts.of("event.occurredAt"), line -> Moments.reported(line.occurredAt()))
                .component(Texts.of("status"), EventTable::status)
                .text(Texts.of("department"), CaseEventLine::departmentName)
                .text(Texts.of("handler"), CaseEventLine::handler)
                .text(Texts.of("event.pause"), CaseEventLine::pauseKind)
                .text(Texts.of("event.remark"), CaseEventLine::remark)
                .number(Texts.of("limit"), line -> line.limitDays() == 0 ? Moments.NONE : "" + line.limitDays())
                .moment(Texts.of("event.receivedAt"), line -> Moments.minute(line.receivedAt()))
                .moment(Texts.of("source"), CaseEventLine::source)
                .moment(Texts.of("event.id"), CaseEventLine::id)
                .rows(events);
    }

    private static Component status(CaseEventLine line) {
        EventStatus status = EventStatus.of(line.status());
        Span cell = new Span(
                status == EventStatus.UNKNOWN ? Texts.of("status.unknown", line.status()) : Texts.of("status", status));
        if (line.voided()) {
            cell.add(Tag.warn(Texts.of("flag.VOIDED")));
        }
        if (line.backfilled()) {
            cell.add(Tag.plain(Texts.of("flag.BACKFILLED")));
        }
        if (line.commitment()) {
            cell.add(Tag.plain(Texts.of("flag.COMMITMENT")));
        }
        return cell;
    }
}
