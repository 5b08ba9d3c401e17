package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.number;

/**
 * 事项: one that cases are of.
 *
 * @param stage as its latest case has it
 */
public record MatterLine(String matter, String name, int stage, long cases) {

    private static final int MOST = 1000;

    public static final Query<MatterLine> QUERY = Query.of("matters", MatterLine.class, number("limit", MOST));
}
