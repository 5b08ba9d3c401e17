package cn.jianxiao.registry.code;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a graph alone cannot see: codes and aliases that are another project's. */
final class Clashes {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    Clashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why this graph cannot be written, in any order; empty when it can. */
    List<Finding> in(CodeGraph graph) {
        List<Finding> found = new ArrayList<>(
                codes(graph.nodes().stream().map(CodeNode::value).toList(), graph.project()));
        graph.aliases().keySet().stream()
                .filter(alias -> owner(alias)
                        .filter(owner -> !owner.equals(graph.project()))
                        .isPresent())
                .forEach(alias -> found.add(RegistryReason.ALIAS_OF_ANOTHER.about("alias", alias.text())));
        return found;
    }

    /** Those of the codes that are another project's. */
    List<Finding> codes(List<String> codes, String project) {
        List<Finding> found = new ArrayList<>();
        for (int from = 0; from < codes.size(); from += AT_ONCE) {
            List<String> some = codes.subList(from, Math.min(codes.size(), from + AT_ONCE));
            jdbc.sql("select code from code_node where code in (:codes) and project <> :project")
                    .param("codes", some)
                    .param("project", project)
                    .query(String.class)
                    .list()
                    .forEach(code -> found.add(RegistryReason.OF_ANOTHER_PROJECT.about("code", code)));
        }
        return found;
    }

    /** The project that has an alias. */
    Optional<String> owner(Alias alias) {
        return jdbc.sql("select project from code_alias where system = ? and text = ?")
                .params(alias.system(), alias.text())
                .query(String.class)
                .optional();
    }
}
