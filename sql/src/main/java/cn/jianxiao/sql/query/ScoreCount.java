package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.day;
import static cn.jianxiao.sql.query.Parameter.filter;

/** 评价分布 (NA8): how many evaluations have one score; only scores that any has. */
public record ScoreCount(int score, long evaluations) {

    public static final Query<ScoreCount> QUERY = Query.of(
            "evaluations-by-score",
            ScoreCount.class,
            day("from"),
            day("to"),
            filter("division"),
            filter("department"),
            filter("matter"));
}
