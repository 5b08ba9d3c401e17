package cn.jianxiao.sql.row;

import java.time.LocalDate;

/**
 * 指标单元的坐标: whose contribution it is and where it counts.
 *
 * @param day the day in Asia/Shanghai on which it happened
 */
public record CellKey(
        LocalDate day,
        String division,
        String department,
        String matter,
        int stage,
        int kind,
        int flowType,
        String project) {}
