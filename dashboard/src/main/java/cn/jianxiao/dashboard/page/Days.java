package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** 日期: a day as 2026-03-09, with a calendar that speaks the page's language. */
public final class Days {

    private Days() {}

    /** A field for a day, empty at first. */
    public static DatePicker field(String label) {
        Locale locale = Texts.current().locale();
        DatePicker field = new DatePicker(label);
        field.setLocale(locale);
        field.setI18n(new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setMonthNames(Stream.of(DateFormatSymbols.getInstance(locale).getMonths())
                        .limit(12)
                        .toList())
                .setWeekdays(days(TextStyle.FULL, locale))
                .setWeekdaysShort(days(TextStyle.NARROW, locale))
                .setFirstDayOfWeek(1)
                .setToday(Texts.of("today"))
                .setCancel(Texts.of("cancel")));
        return field;
    }

    /** @param chosen called with a day as 2026-03-09, or empty for any, when the user, not the page, chooses */
    public static DatePicker filter(String label, Optional<LocalDate> day, Consumer<String> chosen) {
        DatePicker field = field(label);
        field.setClearButtonVisible(true);
        day.ifPresent(field::setValue);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue() == null ? "" : change.getValue().toString());
            }
        });
        return field;
    }

    /** From Sunday, as the calendar wants them. */
    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
