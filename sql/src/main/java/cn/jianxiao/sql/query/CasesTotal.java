package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.asOf;
import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;
import static cn.jianxiao.sql.query.Parameter.openDay;

/**
 * 办件数: how many cases the same filter has in {@link CaseLine} without paging.
 */
public record CasesTotal(long total) {

    public static final Query<CasesTotal> QUERY = Query.of(
            "cases-count",
            CasesTotal.class,
            asOf(),
            filter("project"),
            filter("division"),
            filter("department"),
            filter("matter"),
            number("stage", -1),
            number("kind", -1),
            choice("lamp", "any", "red", "yellow", "green", "none"),
            choice("status", "any", "open", "closed", "overdue"),
            choice("judgement", "any", "judged", "within_limit", "early", "on_time", "overdue"),
            openDay("from"),
            openDay("to"),
            filter("text"));
}
