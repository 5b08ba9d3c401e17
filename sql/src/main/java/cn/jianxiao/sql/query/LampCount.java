package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.asOf;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;

/**
 * 预警灯: how many open cases show a lamp; every lamp has its line, red first.
 */
public record LampCount(String lamp, long cases) {

    public static final Query<LampCount> QUERY = Query.of(
            "lamps",
            LampCount.class,
            asOf(),
            filter("project"),
            filter("division"),
            filter("department"),
            number("kind", -1));
}
