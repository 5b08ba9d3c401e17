package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.filter;

/**
 * 接收台账: where the records of a source ended; the last four add up to those received.
 *
 * @param batch empty unless asked per batch
 */
public record AccountLine(
        String source, String batch, long received, long accepted, long duplicate, long rejected, long waiting)
        implements Accounted {

    public static final Query<AccountLine> QUERY =
            Query.of("account", AccountLine.class, choice("by", "source", "batch"), filter("source"), filter("batch"));
}
