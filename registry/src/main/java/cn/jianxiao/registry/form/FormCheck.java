package cn.jianxiao.registry.form;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.registry.code.PartName;
import cn.jianxiao.registry.code.ProjectHead;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks a form against its fields and against its project (GD3). Every fault is found, not only the first. */
final class FormCheck {

    private static final Pattern TELEPHONE = Pattern.compile("[+(（]?[0-9][0-9()（）\\-/,，、; ]{3,48}[0-9]");

    private final FormValues values;
    private final ProjectHead head;
    private final CodeGraph graph;
    private final String self;
    private final List<Finding> findings = new ArrayList<>();

    private FormCheck(FormValues values, ProjectHead head, CodeGraph graph, String self) {
        this.values = values;
        this.head = head;
        this.graph = graph;
        this.self = self;
    }

    /** @param self the code the form is about; empty while it has none */
    static List<Finding> of(FormValues values, ProjectHead head, CodeGraph graph, String self) {
        FormCheck check = new FormCheck(values, head, graph, self);
        check.run();
        return List.copyOf(check.findings);
    }

    private void run() {
        values.entries().forEach((name, value) -> {
            if (FormColumn.named(name).isEmpty()) {
                findings.add(FormReason.UNKNOWN_COLUMN.about(name, value));
            }
        });
        for (FormColumn column : FormColumn.values()) {
            String value = values.of(column);
            Optional<Finding> fault =
                    value.isEmpty() ? missing(column) : column.definition().check(value);
            fault.ifPresent(findings::add);
            if (fault.isEmpty() && !value.isEmpty()) {
                findings.addAll(more(column, value));
            }
        }
    }

    private static Optional<Finding> missing(FormColumn column) {
        return column.filling() == FormColumn.Filling.REQUIRED
                ? Optional.of(FormReason.MISSING.about(column, ""))
                : Optional.empty();
    }

    /** What goes beyond the type of a field. */
    private List<Finding> more(FormColumn column, String value) {
        return switch (column) {
            case XMDM -> unless(value.equals(graph.project()), FormReason.FROM_PROJECT, column, value);
            case QJDGCDM -> previous(value);
            case XMMC -> name(value);
            case ZTZE -> unless(!exceeds(value), FormReason.ABOVE_PROJECT, column, value);
            case ZJBH -> CertificateNumber.check(values.of(FormColumn.ZJLX), value);
            case LXDH -> unless(TELEPHONE.matcher(value).matches(), FormReason.TELEPHONE, column, value);
            case SCJD, GCFW, JSGMJNR, YDMJ, JZMJ, DWLX, DWMC, ZJLX, FRXM, BMMC, BMBM, DYZYPTBMDM -> List.of();
        };
    }

    private List<Finding> previous(String code) {
        if (!values.of(FormColumn.SCJD).equals(FormStage.CONSTRUCTION.value())) {
            return List.of(FormReason.PREVIOUS_STAGE.about(FormColumn.QJDGCDM, code));
        }
        Optional<Finding> closed = graph.refusal(code, FormStage.CONSTRUCTION.phase());
        if (closed.isPresent() && self.isEmpty()) {
            return List.of(Finding.of(closed.get().reason(), FormColumn.QJDGCDM.name(), code, Finding.NO_POSITION));
        }
        boolean planning = graph.node(code)
                .filter(node -> node.code().stage().equals(FormStage.PLANNING.stage()))
                .isPresent();
        return unless(planning, FormReason.PREVIOUS_NOT_PLANNING, FormColumn.QJDGCDM, code);
    }

    private List<Finding> name(String name) {
        boolean begins =
                name.startsWith(head.name()) && name.length() > head.name().length();
        if (!begins) {
            return List.of(FormReason.NAME.about(FormColumn.XMMC, name));
        }
        return unless(
                graph.nodes().stream().noneMatch(node -> isOther(node, name)),
                FormReason.NAME_USED,
                FormColumn.XMMC,
                name);
    }

    private boolean isOther(CodeNode node, String name) {
        return node.status() == CodeStatus.ACTIVE
                && !node.value().equals(self)
                && PartName.of(node.part()).equals(name);
    }

    private boolean exceeds(String investment) {
        BigDecimal total = head.totalInvestment();
        return total.signum() > 0 && new BigDecimal(investment).compareTo(total) > 0;
    }

    private static List<Finding> unless(boolean holds, FormReason otherwise, FormColumn column, String value) {
        return holds ? List.of() : List.of(otherwise.about(column, value));
    }
}
