package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.asOf;
import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 项目用时 (X7): what the cases of a project took together as of a moment; the six shares add up to the span. A project that
 * is seen in part only has no line.
 *
 * @param toAt the last end, null while a case is open
 * @param running whose time goes on; none where every case has ended
 * @param unit of used: working_day, calendar_day or working_hour
 * @param used 审批用时 as the rule counts parallel cases
 * @param limitWorking 全流程时限 in working days
 * @param exceededWorking the government's working days beyond it
 */
public record ProjectTimesLine(
        String project,
        String name,
        String division,
        long cases,
        boolean open,
        Instant fromAt,
        @Nullable Instant toAt,
        String running,
        String unit,
        double used,
        int governmentWorking,
        int applicantWorking,
        int specialWorking,
        int technicalWorking,
        int intermediaryWorking,
        int utilityWorking,
        int spanWorking,
        int governmentCalendar,
        int applicantCalendar,
        int specialCalendar,
        int technicalCalendar,
        int intermediaryCalendar,
        int utilityCalendar,
        int spanCalendar,
        int limitWorking,
        int exceededWorking,
        boolean provisional,
        String ruleVersion) {

    public static final Query<ProjectTimesLine> QUERY = Query.of(
            "project-times",
            ProjectTimesLine.class,
            asOf(),
            filter("project"),
            filter("division"),
            choice("sort", "project", "government", "span"),
            number("limit", 1000),
            number("offset", 0));
}
