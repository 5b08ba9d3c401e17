package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.registry.rule.CodeRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Graphs in tables: read whole, written by what differs. */
final class GraphStore {

    private final NodeTable nodes;
    private final PartTables parts;
    private final EdgeTables edges;
    private final CodeRules rules;

    GraphStore(JdbcTemplate jdbc, CodeRules rules) {
        this.nodes = new NodeTable(jdbc);
        this.parts = new PartTables(jdbc);
        this.edges = new EdgeTables(jdbc);
        this.rules = rules;
    }

    ProjectRecord load(ProjectTable.Told told) {
        String project = told.head().project();
        RuleSet set = rules.current();
        Map<String, SortedSet<String>> parents = edges.parents(project);
        Map<String, Part> known = parts.of(project);
        Map<String, Instant> ended = new HashMap<>();
        List<CodeNode> all = new ArrayList<>();
        for (NodeRow row : nodes.of(project)) {
            SortedSet<String> above = parents.getOrDefault(row.code(), new TreeSet<>());
            Part part = known.getOrDefault(row.code(), Part.BLANK);
            all.add(new CodeNode(read(set, row), row.status(), above, part, row.entered()));
            if (row.ended() != null) {
                ended.put(row.code(), row.ended());
            }
        }
        CodeGraph graph = CodeGraph.restored(project, all, edges.aliases(project), edges.counted(project));
        return new ProjectRecord(told.head(), told.at(), graph, ended, told.version());
    }

    private static RuledCode read(RuleSet set, NodeRow row) {
        return set.referred(row.rule())
                .orElseThrow(() -> new IllegalStateException(
                        "Code " + row.code() + " was made by rule " + row.rule() + ", which is no longer there"))
                .parse(row.code());
    }

    void insert(ProjectRecord made) {
        String project = made.graph().project();
        List<CodeNode> all = made.graph().nodes();
        nodes.insert(project, all, made.ended());
        link(project, all);
        parts.insert(project, all);
        edges.insertAliases(project, made.graph().aliases());
        edges.count(project, Map.of(), made.graph().lastSerials());
    }

    void update(ProjectRecord before, ProjectRecord after) {
        String project = after.graph().project();
        GraphDifference difference = GraphDifference.between(before.graph(), after.graph());
        nodes.insert(project, difference.fresh(), after.ended());
        nodes.update(difference.changed(), after.ended());
        link(project, difference.fresh());
        edges.insertParents(project, difference.moreParents());
        parts.insert(project, difference.fresh());
        parts.replace(project, difference.retold());
        edges.insertAliases(project, difference.aliases());
        edges.count(project, before.graph().lastSerials(), after.graph().lastSerials());
    }

    private void link(String project, List<CodeNode> fresh) {
        SortedMap<CodeNode, SortedSet<String>> parents = new TreeMap<>(GraphDifference.BY_TEXT);
        fresh.forEach(node -> parents.put(node, node.parents()));
        edges.insertParents(project, parents);
    }
}
