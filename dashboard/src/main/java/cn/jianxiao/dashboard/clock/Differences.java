package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.settings.CalendarYear;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.settings.ClockSettingsText;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** 版本差异: what differs between two versions of the settings: line by line of their text, the calendars day by day. */
public final class Differences {

    private Differences() {}

    static List<Difference> of(ClockSettings before, ClockSettings after) {
        List<Difference> found = new ArrayList<>();
        Map<String, String> old = lines(before);
        Map<String, String> now = lines(after);
        TreeSet<String> subjects = new TreeSet<>(old.keySet());
        subjects.addAll(now.keySet());
        for (String subject : subjects) {
            String was = old.getOrDefault(subject, "");
            String is = now.getOrDefault(subject, "");
            if (!was.equals(is)) {
                found.add(new Difference(
                        SettingsWords.property(subject),
                        SettingsWords.value(subject, was),
                        SettingsWords.value(subject, is)));
            }
        }
        Stream.concat(before.years().stream(), after.years().stream())
                .map(year -> new CalendarSubject(year.department(), year.year()))
                .distinct()
                .forEach(subject -> found.addAll(days(subject, before, after)));
        return found;
    }

    public static PlainTable<Difference> table(List<Difference> differences) {
        return new PlainTable<Difference>()
                .text(Texts.of("clock.property"), Difference::property)
                .text(Texts.of("clock.before"), Difference::before)
                .text(Texts.of("clock.after"), Difference::after)
                .rows(differences);
    }

    /** The lines by what they are about, but for the version and the calendars. */
    private static Map<String, String> lines(ClockSettings settings) {
        Map<String, String> lines = new LinkedHashMap<>();
        ClockSettingsText.write(settings).lines().forEach(line -> {
            String[] words = line.split(" ", 2);
            String rest = words.length == 1 ? "" : words[1];
            switch (words[0]) {
                case "settings", "calendar" -> {}
                case "stage" -> {
                    String[] stage = rest.split(" ", 2);
                    lines.put("stage " + stage[0], stage[1]);
                }
                default -> lines.put(words[0], rest);
            }
        });
        return lines;
    }

    private record CalendarSubject(String department, int year) {}

    /** By what the calendars amount to: a year that was shipped and is stored unchanged is no difference. */
    private static List<Difference> days(CalendarSubject subject, ClockSettings before, ClockSettings after) {
        WorkingCalendar old = before.calendars().of(subject.department());
        WorkingCalendar now = after.calendars().of(subject.department());
        String whose = subject.department().isEmpty() ? Texts.of("calendar.general") : subject.department();
        List<Difference> found = new ArrayList<>();
        LocalDate last = LocalDate.of(subject.year(), 12, 31);
        if (old.isKnown(last) != now.isKnown(last)) {
            found.add(new Difference(
                    Texts.of("clock.line.calendar", whose, Integer.toString(subject.year())),
                    known(old.isKnown(last)),
                    known(now.isKnown(last))));
        }
        for (LocalDate day = LocalDate.of(subject.year(), 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            if (old.isWorkingDay(day) != now.isWorkingDay(day)) {
                found.add(new Difference(
                        Texts.of("clock.line.calendar", whose, day.toString()),
                        working(old.isWorkingDay(day)),
                        working(now.isWorkingDay(day))));
            }
        }
        return found;
    }

    private static String known(boolean known) {
        return known ? Texts.of("calendar.published") : Texts.of("calendar.unpublished");
    }

    private static String working(boolean working) {
        return working ? Texts.of("calendar.working") : Texts.of("calendar.off");
    }

    /** What a calendar's year changes, for whoever drafts it. */
    public static List<Difference> of(ClockSettings before, CalendarYear year) {
        return of(before, before.with(year));
    }
}
