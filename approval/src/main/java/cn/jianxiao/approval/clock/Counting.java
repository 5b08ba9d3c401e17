package cn.jianxiao.approval.clock;

/**
 * 计数方式: what is counted.
 *
 * @param firstDayCounted whether the day of acceptance is day 1; otherwise the day after it is. Hours know no such edge
 * @param lastDayCounted whether the day of the end counts
 * @param officeHours for the unit of hours
 */
public record Counting(CountUnit unit, boolean firstDayCounted, boolean lastDayCounted, OfficeHours officeHours) {

    /** How many of what is counted a day of a limit amounts to: 1, or the minutes of the office hours. */
    public int amountPerDay() {
        return unit == CountUnit.WORKING_HOUR ? officeHours.minutes() : 1;
    }
}
