package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.registry.code.ProjectHead;
import cn.jianxiao.registry.code.RegisteredProject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A project with all its codes. */
public record ProjectView(
        String project,
        String mainCode,
        String name,
        String owner,
        String category,
        String division,
        int flowType,
        BigDecimal totalInvestment,
        Instant appliedAt,
        String source,
        long version,
        List<CodeView> codes,
        List<AliasedCode> aliases) {

    static ProjectView of(RegisteredProject registered) {
        ProjectHead head = registered.head();
        return new ProjectView(
                head.project(),
                registered.graph().mainCode().map(CodeNode::value).orElse(""),
                head.name(),
                head.owner(),
                head.category(),
                head.division(),
                head.flowTypeCode(),
                head.totalInvestment(),
                head.appliedAt(),
                head.source(),
                registered.version(),
                registered.graph().walk().stream().map(CodeView::of).toList(),
                registered.graph().aliases().entrySet().stream()
                        .map(alias -> new AliasedCode(
                                alias.getKey().system(), alias.getKey().text(), alias.getValue()))
                        .toList());
    }
}
