package cn.jianxiao.registry.field;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.NormalText;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.registry.code.Answer;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.RegisteredProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 字段值登记 (CQ5): what matters attached to codes, and what later forms are filled with from it. */
public final class FieldValues {

    private final FieldCatalogue catalogue;
    private final CodeRegistry codes;
    private final EntryTable table;
    private final TransactionTemplate transaction;

    public FieldValues(DataSource database, FieldCatalogue catalogue, CodeRegistry codes) {
        this.catalogue = catalogue;
        this.codes = codes;
        table = new EntryTable(JdbcClient.create(database));
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /**
     * Attaches a value to a code. The newest by its stamp is in force, whichever came last; the same once more changes
     * nothing.
     *
     * @return why not; empty when it is attached
     */
    public List<Finding> attach(FieldEntry entry) {
        Optional<Finding> refusal = refusal(entry);
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        return transaction.execute(status -> switch (codes.apply(entry.code(), FieldValues::asItIs)) {
            case Answer.Refused unknown -> List.of(FieldReason.UNKNOWN_CODE.about("code", entry.code()));
            case Answer.Done locked ->
                attach(entry.under(normal(entry.code())), locked.project().graph());
        });
    }

    /** Changes nothing; the project stays locked until the transaction ends, so that its codes stay as they are. */
    private static Outcome asItIs(CodeGraph graph) {
        return new Outcome.Done(graph, List.of());
    }

    private List<Finding> attach(FieldEntry entry, CodeGraph graph) {
        Optional<Finding> closed = graph.refusal(entry.code(), Phase.COMPLETION);
        if (closed.isEmpty() && !table.ofCode(entry.code(), entry.field()).contains(entry)) {
            table.insert(graph.project(), entry);
        }
        return closed.stream().toList();
    }

    private Optional<Finding> refusal(FieldEntry entry) {
        Optional<FieldDefinition> field = catalogue.definition(entry.field());
        if (field.isEmpty()) {
            return Optional.of(FieldReason.UNKNOWN_FIELD.about("field", entry.field()));
        }
        if (field.get().retired()) {
            return Optional.of(FieldReason.RETIRED.about(entry.field(), entry.content()));
        }
        return entry.content().isBlank()
                ? Optional.of(FieldReason.EMPTY.about(entry.field(), entry.content()))
                : field.get().check(entry.content());
    }

    /** What a field of a code was over time, the oldest first, each value with the one before it. */
    public List<FieldHistoryLine> history(String code, String field) {
        List<FieldHistoryLine> lines = new ArrayList<>();
        String before = "";
        for (FieldEntry entry : table.ofCode(normal(code), field)) {
            lines.add(new FieldHistoryLine(before, entry));
            before = entry.content();
        }
        return List.copyOf(lines);
    }

    /**
     * 自动填充: the fields of a form with what is known of them under a code: its own, else of the nearest code above,
     * never beside or below. Retired fields are left out.
     *
     * @return the fields in the form's order; empty where there is no such form or code
     */
    public List<FilledField> fill(String code, String form) {
        return catalogue.form(form).map(known -> fill(code, known)).orElse(List.of());
    }

    private List<FilledField> fill(String code, FieldForm form) {
        Optional<RegisteredProject> project = codes.find(code);
        if (project.isEmpty()) {
            return List.of();
        }
        AutoFill known = new AutoFill(
                project.get(), table.ofProject(project.get().graph().project()));
        return form.fields().stream()
                .flatMap(name -> catalogue.definition(name).stream())
                .filter(field -> !field.retired())
                .map(field -> known.fill(normal(code), field))
                .toList();
    }

    private static String normal(String code) {
        return NormalText.of(code).text();
    }
}
