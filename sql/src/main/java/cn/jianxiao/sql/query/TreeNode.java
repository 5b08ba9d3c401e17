package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.asOf;
import static cn.jianxiao.sql.query.Parameter.text;

import java.util.List;

/**
 * 项目码树: one code of a project with the cases that hang on it.
 *
 * @param level 0 is the project, -1 a code that cases name but nobody registered
 * @param usedDays sum of the cases' used days as of the moment: overlaps count twice
 */
public record TreeNode(
        String code, int level, String name, List<String> parents, long cases, long open, long overdue, long usedDays) {

    public static final Query<TreeNode> QUERY = Query.of("project-tree", TreeNode.class, asOf(), text("project"));
}
