package cn.jianxiao.dashboard.calendar;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** 图例: what the signs of the days mean. */
final class Legend extends Div {

    private static final long serialVersionUID = 1L;

    Legend() {
        addClassName("calendar-legend");
        for (DayKind kind : DayKind.values()) {
            key(Address.small(kind), Texts.of("calendar.mark", kind), Texts.of("calendar.kind", kind));
        }
        key("working changed", "", Texts.of("calendar.changed"));
    }

    private void key(String style, String mark, String words) {
        Span sign = new Span(mark);
        sign.addClassName("mark");
        Span day = new Span(new Span("8"), sign);
        day.setClassName("day " + style);
        day.getElement().setAttribute("aria-hidden", "true");
        Span key = new Span(day, new Span(words));
        key.addClassName("key");
        add(key);
    }
}
