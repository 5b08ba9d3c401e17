package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.filter;

/** 编码使用 (SC2): how many cases came under a code, or cover it; a code with any is not recycled. */
public record CodeUsage(long cases) {

    public static final Query<CodeUsage> QUERY = Query.of("code-use", CodeUsage.class, filter("code"));
}
