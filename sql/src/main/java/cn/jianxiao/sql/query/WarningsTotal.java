package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.filter;

/**
 * 预警数: how many warnings the same filter has in {@link WarningLine} without paging.
 */
public record WarningsTotal(long total) {

    public static final Query<WarningsTotal> QUERY = Query.of(
            "warnings-count",
            WarningsTotal.class,
            choice("state", "any", "raised", "resolved", "withdrawn"),
            choice("level", "any", "yellow", "red"),
            filter("division"),
            filter("department"),
            filter("project"),
            filter("case_id"));
}
