package cn.jianxiao.registry.code;

import cn.jianxiao.approval.event.CodeChange;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.KnownAlias;
import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.approval.event.KnownHead;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.code.graph.CodeFact;
import cn.jianxiao.code.graph.CodeNode;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** 发件箱: what the stream is to know of a change, written by the change's own transaction. */
final class Outbox {

    private final JdbcTemplate jdbc;

    Outbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ProjectRecord now, List<CodeChange> changes, Instant at) {
        byte[] message = EnvelopeCodec.encode(new Envelope("", snapshot(now, changes, at)));
        jdbc.update(
                "insert into code_outbox (project, version, message) values (?, ?, ?)",
                now.graph().project(),
                now.version(),
                message);
    }

    static ProjectCodes snapshot(ProjectRecord now, List<CodeChange> changes, Instant at) {
        return new ProjectCodes(
                now.graph().project(),
                now.version(),
                at,
                now.head().name(),
                now.graph().mainCode().map(CodeNode::value).orElse(""),
                now.graph().nodes().stream().map(node -> known(now, node)).toList(),
                now.graph().aliases().entrySet().stream()
                        .map(entry -> new KnownAlias(
                                entry.getKey().system(), entry.getKey().text(), entry.getValue()))
                        .toList(),
                changes,
                head(now.head()));
    }

    private static KnownHead head(ProjectHead head) {
        return new KnownHead(
                head.owner(), head.category(), head.division(), head.flowTypeCode(), head.appliedAt(), head.source());
    }

    static List<CodeChange> changes(List<CodeFact> facts) {
        return facts.stream()
                .map(fact -> new CodeChange(kind(fact), fact.code()))
                .toList();
    }

    private static KnownCode known(ProjectRecord now, CodeNode node) {
        return new KnownCode(
                node.value(),
                Level.of(node.code()),
                PartName.of(node.part()),
                List.copyOf(node.parents()),
                List.copyOf(node.part().buildings()),
                node.status(),
                now.ended().getOrDefault(node.value(), Instant.EPOCH));
    }

    private static CodeChange.Kind kind(CodeFact fact) {
        return switch (fact) {
            case CodeFact.Assigned any -> CodeChange.Kind.ASSIGNED;
            case CodeFact.Split any -> CodeChange.Kind.SPLIT;
            case CodeFact.Merged any -> CodeChange.Kind.MERGED;
            case CodeFact.Adopted any -> CodeChange.Kind.ADOPTED;
            case CodeFact.Linked any -> CodeChange.Kind.LINKED;
            case CodeFact.Changed any -> CodeChange.Kind.CHANGED;
            case CodeFact.Cancelled any -> CodeChange.Kind.CANCELLED;
            case CodeFact.Recycled any -> CodeChange.Kind.RECYCLED;
            case CodeFact.Restored any -> CodeChange.Kind.RESTORED;
            case CodeFact.Aliased any -> CodeChange.Kind.ALIASED;
        };
    }
}
