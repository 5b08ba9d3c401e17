package cn.jianxiao.dashboard.calendar;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 年历: twelve months. One day is in the order of the tabulator; arrow keys lead to the others. */
final class YearView extends Div {

    private static final long serialVersionUID = 1L;

    /** A year in days is a list: left and right are one day, up and down one week. */
    private static final String ARROWS = """
            this.addEventListener('keydown', e => {
              const step = {ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7}[e.key];
              const days = [...this.querySelectorAll('button.day')];
              const at = days.indexOf(document.activeElement);
              const next = step && at >= 0 ? days[at + step] : undefined;
              if (!next) return;
              e.preventDefault();
              days.forEach(day => day.tabIndex = -1);
              next.tabIndex = 0;
              next.focus();
            });
            """;

    private final List<DayButton> days = new ArrayList<>();

    /** @param toggled called after a day was turned; not at all where none can be */
    YearView(YearDraft draft, boolean readOnly, Runnable toggled) {
        addClassName("year");
        Map<Month, Div> months = new EnumMap<>(Month.class);
        for (LocalDate day : draft.days()) {
            DayButton button = new DayButton(draft, day);
            if (readOnly) {
                button.setEnabled(false);
            } else {
                button.setTabIndex(days.isEmpty() ? 0 : -1);
                button.addClickListener(click -> {
                    draft.toggle(day);
                    button.update();
                    toggled.run();
                });
            }
            days.add(button);
            months.computeIfAbsent(day.getMonth(), this::month).add(button);
        }
        if (!readOnly) {
            getElement().executeJs(ARROWS);
        }
    }

    /** Shows every day as the draft has it now. */
    void update() {
        days.forEach(DayButton::update);
    }

    private Div month(Month month) {
        Div grid = new Div();
        grid.addClassName("month-days");
        Texts.of("calendar.weekdays").chars().forEach(letter -> {
            Span head = new Span(Character.toString(letter));
            head.addClassName("weekday");
            head.getElement().setAttribute("aria-hidden", "true");
            grid.add(head);
        });
        String name =
                month.getDisplayName(TextStyle.FULL_STANDALONE, Texts.current().locale());
        Div whole = new Div(new H3(name), grid);
        whole.addClassName("month");
        whole.getElement().setAttribute("role", "group");
        whole.getElement().setAttribute("aria-label", name);
        add(whole);
        return grid;
    }
}
