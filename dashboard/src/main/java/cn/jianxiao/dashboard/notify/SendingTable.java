package cn.jianxiao.dashboard.notify;

import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.notify.Sending;
import cn.jianxiao.registry.notify.SendingState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** 发送记录表. */
final class SendingTable extends Div {

    private static final long serialVersionUID = 1L;

    SendingTable(List<Sending> latest, AddresseeDialogs dialogs) {
        add(new PlainTable<Sending>()
                .moment(Texts.of("notify.day"), sending -> sending.digest().toString())
                .text(Texts.of("source"), sending -> AddresseeTable.whose(sending.source()))
                .text(Texts.of("notify.target"), Sending::target)
                .component(Texts.of("notify.outcome"), SendingTable::outcome)
                .text(Texts.of("notify.why"), SendingTable::why)
                .number(Texts.of("notify.tries"), sending -> Figures.count(sending.tries()))
                .moment(Texts.of("notify.noted"), sending -> Moments.second(sending.notedAt()))
                .component(Texts.of("actions"), sending -> again(sending, dialogs))
                .rows(latest));
    }

    private static LampTag outcome(Sending sending) {
        String lamp = switch (sending.state()) {
            case SENT -> "green";
            case FAILED -> "red";
            case UNCERTAIN -> "yellow";
            case SENDING -> "none";
            case WAITING -> sending.tries() == 0 ? "none" : "yellow";
        };
        return new LampTag(lamp, Texts.of("notify.state", sending.state()));
    }

    private static String why(Sending sending) {
        String next = sending.state() == SendingState.WAITING && sending.tries() > 0
                ? Texts.of("notify.next", Moments.minute(sending.nextAt()))
                : "";
        return sending.reason().isEmpty() ? next : OutcomeWords.of(sending.reason(), sending.detail()) + next;
    }

    private static Component again(Sending sending, AddresseeDialogs dialogs) {
        return switch (sending.state()) {
            case FAILED, UNCERTAIN -> RowButton.of("notify.again", sending.target(), () -> dialogs.again(sending));
            case WAITING, SENDING, SENT -> new Span();
        };
    }
}
