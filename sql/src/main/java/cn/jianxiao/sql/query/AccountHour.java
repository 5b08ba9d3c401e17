package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;
import static cn.jianxiao.sql.query.Parameter.openDay;

import java.time.Instant;

/**
 * 分时台账: where the records of a source, or of all of them, ended that came in one hour; the newest hour first.
 *
 * @param source empty where it is all of them, or where the records name none
 * @param hour when the hour begins
 */
public record AccountHour(
        String source, Instant hour, long received, long accepted, long duplicate, long rejected, long waiting)
        implements Accounted {

    public static final Query<AccountHour> QUERY = Query.of(
            "account-by-hour",
            AccountHour.class,
            choice("by", "source", "all"),
            filter("source"),
            openDay("from"),
            openDay("to"),
            number("limit", 1_000));
}
