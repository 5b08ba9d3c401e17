package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.day;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;

import java.time.LocalDate;

/**
 * 接入方式 (SH2): how many cases of a division, department or matter came by each access mode, by the day of receipt.
 *
 * @param bucket the first day of the step; of the whole, the first of the days
 * @param unknown of no mode or one that the list does not have
 * @param fullRate full / cases, and so on
 */
public record AccessModeLine(
        LocalDate bucket,
        String division,
        String department,
        String departmentName,
        String matter,
        String matterName,
        long cases,
        long full,
        long half,
        long entry,
        long unknown,
        double fullRate,
        double halfRate,
        double entryRate) {

    public static final Query<AccessModeLine> QUERY = Query.of(
            "access-modes",
            AccessModeLine.class,
            choice("by", "department", "division", "matter", "all"),
            choice("unit", "whole", "month", "quarter"),
            day("from"),
            day("to"),
            number("kind", -1),
            filter("division"),
            filter("department"),
            filter("matter"));
}
