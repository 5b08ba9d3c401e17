package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.filter;

/**
 * 项目数: how many projects the same filter has in {@link ProjectLine} without paging.
 */
public record ProjectsTotal(long total) {

    public static final Query<ProjectsTotal> QUERY =
            Query.of("projects-count", ProjectsTotal.class, filter("division"), filter("text"));
}
