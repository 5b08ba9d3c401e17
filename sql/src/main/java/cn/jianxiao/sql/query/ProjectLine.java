package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.asOf;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;

import java.time.Instant;

/**
 * 项目: a project with its cases in scope.
 *
 * <p>A project is in scope where its division is and all departments are, or where one of its cases is.
 */
public record ProjectLine(
        String project,
        String unifiedCode,
        String name,
        String owner,
        String category,
        String division,
        int flowType,
        Instant appliedAt,
        String source,
        long cases,
        long open,
        long overdue) {

    public static final Query<ProjectLine> QUERY = Query.of(
            "projects",
            ProjectLine.class,
            asOf(),
            filter("division"),
            filter("text"),
            number("limit", 100),
            number("offset", 0));
}
