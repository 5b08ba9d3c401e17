package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.asOf;
import static cn.jianxiao.sql.query.Parameter.text;

import java.util.List;

/**
 * 项目码树: one code of a project with the cases that hang on it.
 *
 * @param level 0 is the project, -1 a code that cases name but nobody registered
 * @param used sum of what the cases used as of the moment: overlaps count twice
 * @param unit of that: working_day, calendar_day or working_hour; empty where there is no case
 * @param status active, cancelled or recycled
 * @param buildings 楼栋号 that it covers
 */
public record TreeNode(
        String code,
        int level,
        String name,
        List<String> parents,
        long cases,
        long open,
        long overdue,
        double used,
        String unit,
        String status,
        List<String> buildings) {

    private static final String ACTIVE = "active";

    public static final Query<TreeNode> QUERY = Query.of("project-tree", TreeNode.class, asOf(), text("project"));

    /** A code in use whose buildings are not known. */
    public TreeNode(
            String code,
            int level,
            String name,
            List<String> parents,
            long cases,
            long open,
            long overdue,
            double used,
            String unit) {
        this(code, level, name, parents, cases, open, overdue, used, unit, ACTIVE, List.of());
    }

    /** Whether it is neither cancelled nor in the recycle bin. */
    public boolean active() {
        return status.equals(ACTIVE);
    }
}
