package cn.jianxiao.dashboard.calendar;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** 日: told by its place, a sign and a frame, so that colour is not needed. */
final class DayButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    private final transient YearDraft draft;
    private final LocalDate day;

    DayButton(YearDraft draft, LocalDate day) {
        this.draft = draft;
        this.day = day;
        getElement().setAttribute("type", "button");
        getElement().setAttribute("data-day", day.toString());
        if (day.getDayOfMonth() == 1) {
            getStyle()
                    .set(
                            "grid-column-start",
                            Integer.toString(day.getDayOfWeek().getValue()));
        }
        update();
    }

    LocalDate day() {
        return day;
    }

    void update() {
        DayKind kind = draft.kind(day);
        boolean changed = draft.isChanged(day);
        removeAll();
        add(new Span(Integer.toString(day.getDayOfMonth())));
        Span mark = new Span(Texts.of("calendar.mark", kind));
        mark.addClassName("mark");
        add(mark);
        setClassName("day " + Address.small(kind) + (changed ? " changed" : ""));
        String weekday = day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, Texts.current().locale());
        setAriaLabel(Texts.of(
                changed ? "calendar.day.changed" : "calendar.day", day, weekday, Texts.of("calendar.kind", kind)));
    }
}
