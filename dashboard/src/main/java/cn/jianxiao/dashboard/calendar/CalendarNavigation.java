package cn.jianxiao.dashboard.calendar;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.TreeSet;

/** 年份与日历的选择. */
final class CalendarNavigation extends Div {

    private static final long serialVersionUID = 1L;

    CalendarNavigation(Address address, ClockSettings settings, int year) {
        addClassNames("filters", "calendar-navigation");
        Span shown = new Span(Integer.toString(year));
        shown.addClassName("shown-year");
        add(
                step(VaadinIcon.ANGLE_LEFT, "calendar.year.previous", address, year - 1),
                shown,
                step(VaadinIcon.ANGLE_RIGHT, "calendar.year.next", address, year + 1),
                department(address, settings));
    }

    private static Button step(VaadinIcon icon, String key, Address address, int year) {
        Button button = new Button(
                icon.create(),
                click -> address.with("year", Integer.toString(year)).go());
        button.setAriaLabel(Texts.of(key));
        button.setTooltipText(Texts.of(key));
        return button;
    }

    private static ComboBox<String> department(Address address, ClockSettings settings) {
        String chosen = address.text("department");
        TreeSet<String> items =
                new TreeSet<>(settings.calendars().byDepartment().keySet());
        items.add("");
        items.add(chosen);
        ComboBox<String> field = new ComboBox<>(Texts.of("calendar.department"));
        field.setItems(items);
        field.setItemLabelGenerator(code -> code.isEmpty() ? Texts.of("calendar.department.general") : code);
        field.setValue(chosen);
        field.setAllowCustomValue(true);
        field.setTooltipText(Texts.of("calendar.department.hint"));
        field.addCustomValueSetListener(
                typed -> address.with("department", typed.getDetail()).go());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                address.with("department", change.getValue() == null ? "" : change.getValue())
                        .go();
            }
        });
        return field;
    }
}
