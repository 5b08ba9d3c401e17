package cn.jianxiao.registry.verify;

import cn.jianxiao.code.NormalText;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.registry.code.PartName;
import cn.jianxiao.registry.code.ProjectHead;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares an application with its project. What the project does not know agrees with everything. */
final class Comparison {

    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    static List<Difference> of(Application application, ProjectHead head, CodeNode node) {
        Comparison comparison = new Comparison();
        comparison.name(application.name(), head, node);
        comparison.text("owner", application.owner(), head.owner());
        comparison.text("division", application.division(), head.division());
        comparison.amount(application.totalInvestment(), head.totalInvestment());
        return List.copyOf(comparison.differences);
    }

    private void name(Optional<String> applied, ProjectHead head, CodeNode node) {
        String part = PartName.of(node.part());
        boolean ofPart =
                !part.isBlank() && applied.filter(name -> isSame(name, part)).isPresent();
        if (!ofPart) {
            text("name", applied, head.name());
        }
    }

    private void text(String field, Optional<String> applied, String registered) {
        applied.filter(value -> !registered.isBlank() && !isSame(value, registered))
                .ifPresent(value -> differences.add(new Difference(field, value, registered)));
    }

    /** Width of characters and blanks do not make another name. */
    private static boolean isSame(String one, String other) {
        return NormalText.of(one).text().equals(NormalText.of(other).text());
    }

    private void amount(Optional<BigDecimal> applied, BigDecimal registered) {
        applied.filter(value -> registered.signum() != 0 && value.compareTo(registered) != 0)
                .ifPresent(value -> differences.add(
                        new Difference("totalInvestment", value.toPlainString(), registered.toPlainString())));
    }
}
