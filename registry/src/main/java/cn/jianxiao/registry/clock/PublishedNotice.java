package cn.jianxiao.registry.clock;

import cn.jianxiao.approval.settings.CalendarYear;
import cn.jianxiao.code.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 放假通知: a year's calendar in the JSON form of holiday-cn:
 * {@code {"year": 2026, "days": [{"name": "元旦", "date": "2026-01-01", "isOffDay": true}]}}.
 */
public sealed interface PublishedNotice {

    /** It can be taken over. */
    record Readable(CalendarYear year) implements PublishedNotice {}

    /** It cannot. */
    record Faulty(Finding finding) implements PublishedNotice {}

    /**
     * Reads a notice.
     *
     * @param department whose calendar it becomes, empty for all
     */
    static PublishedNotice read(String json, String department) {
        try {
            JsonNode root = JsonMapper.shared().readTree(json);
            int year = root.path("year").asInt(0);
            SortedMap<LocalDate, Boolean> days = new TreeMap<>();
            for (JsonNode day : root.path("days")) {
                LocalDate date = LocalDate.parse(day.path("date").asString(""));
                if (date.getYear() == year) {
                    days.put(date, !day.path("isOffDay").booleanValue());
                }
            }
            if (days.isEmpty()) {
                return new Faulty(ClockReason.EMPTY_YEAR.about("year", Integer.toString(year)));
            }
            return new Readable(new CalendarYear(department, year, days));
        } catch (JacksonException | DateTimeException unreadable) {
            return new Faulty(ClockReason.NO_CALENDAR.about("days", String.valueOf(unreadable.getMessage())));
        }
    }
}
