package cn.jianxiao.approval.calendar;

import java.util.Map;

/**
 * 日历集: the calendars of a deployment: one for all, and others for departments that work on other days.
 *
 * @param version grows with each change, so that a result tells by which calendars it was made
 * @param general for every department without its own
 * @param byDepartment 部门编码 to its own
 */
public record Calendars(int version, WorkingCalendar general, Map<String, WorkingCalendar> byDepartment) {
    public Calendars {
        byDepartment = Map.copyOf(byDepartment);
    }

    /** The national calendar for all. */
    public static Calendars national() {
        return new Calendars(1, PublishedCalendar.national(), Map.of());
    }

    /** The calendar of a department, the general one where it has none of its own. */
    public WorkingCalendar of(String department) {
        return byDepartment.getOrDefault(department, general);
    }
}
