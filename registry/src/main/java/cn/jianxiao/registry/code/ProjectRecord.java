package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.CodeFact;
import cn.jianxiao.code.graph.CodeGraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A project as the tables have it.
 *
 * @param toldAt when the source told the head; an older one changes nothing
 * @param ended when codes were cancelled or recycled, for those that are
 */
record ProjectRecord(ProjectHead head, Instant toldAt, CodeGraph graph, Map<String, Instant> ended, long version) {

    ProjectRecord {
        ended = Map.copyOf(ended);
    }

    RegisteredProject project() {
        return new RegisteredProject(head, graph, version);
    }

    /** After a change of its codes. */
    ProjectRecord after(CodeGraph next, List<CodeFact> facts) {
        if (!next.project().equals(graph.project())) {
            throw new IllegalArgumentException("A change of " + graph.project() + " gave codes of " + next.project());
        }
        Map<String, Instant> ends = new TreeMap<>(ended);
        for (CodeFact fact : facts) {
            switch (fact) {
                case CodeFact.Cancelled cancelled ->
                    ends.put(fact.code(), cancelled.stamp().at());
                case CodeFact.Recycled recycled ->
                    ends.put(fact.code(), recycled.stamp().at());
                case CodeFact.Restored restored -> ends.remove(restored.code());
                case CodeFact.Assigned assigned -> {}
                case CodeFact.Split split -> {}
                case CodeFact.Merged merged -> {}
                case CodeFact.Adopted adopted -> {}
                case CodeFact.Linked linked -> {}
                case CodeFact.Changed changed -> {}
                case CodeFact.Aliased aliased -> {}
            }
        }
        return new ProjectRecord(head, toldAt, next, ends, version);
    }

    /** With what a source tells of the project, if that is news. */
    ProjectRecord told(ProjectHead news, Instant at) {
        ProjectHead next = news.of(head.project()).keeping(head.totalInvestment());
        return at.isBefore(toldAt) || next.equals(head) ? this : new ProjectRecord(next, at, graph, ended, version);
    }

    ProjectRecord nextVersion() {
        return new ProjectRecord(head, toldAt, graph, ended, version + 1);
    }
}
