package cn.jianxiao.registry.material;

import cn.jianxiao.approval.event.CodeChange;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.NormalText;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.Material;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.code.Answer;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.RegisteredProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 材料登记 (CQ4, SC1): licences, results and survey results by code. Each new link is published with the project's codes, in
 * one transaction.
 */
public final class Materials {

    private static final int LONGEST_REASON = 512;

    private final MaterialTable table;
    private final LinkConfiguration configuration;
    private final CodeRegistry codes;
    private final TransactionTemplate transaction;

    public Materials(DataSource database, LinkConfiguration configuration, CodeRegistry codes) {
        this.configuration = configuration;
        this.codes = codes;
        table = new MaterialTable(JdbcClient.create(database));
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /**
     * Links a material to the code where it attaches. The same once more changes nothing; something else under its key
     * is refused.
     */
    public MaterialAnswer link(ReportedMaterial material, Stamp stamp) {
        List<Finding> faults = MaterialCheck.of(material);
        if (!faults.isEmpty()) {
            return new MaterialAnswer.Refused(faults);
        }
        return transaction.execute(status -> switch (codes.apply(material.code(), Materials::asItIs)) {
            case Answer.Refused unknown -> refused(MaterialReason.UNKNOWN_CODE.about("code", material.code()));
            case Answer.Done locked ->
                known(material).orElseGet(() -> place(material, locked.project().graph(), stamp));
        });
    }

    /** Changes nothing; the project stays locked until the transaction ends, so that its codes stay as they are. */
    private static Outcome asItIs(CodeGraph graph) {
        return new Outcome.Done(graph, List.of());
    }

    private Optional<MaterialAnswer> known(ReportedMaterial material) {
        return table.find(material.key())
                .map(present -> SameMaterial.difference(present.reported(), material)
                        .map(Materials::refused)
                        .orElseGet(() -> new MaterialAnswer.Done(present, false)));
    }

    private MaterialAnswer place(ReportedMaterial material, CodeGraph graph, Stamp stamp) {
        Optional<AttachLevel> level =
                configuration.level(material.matter(), material.kind()).or(material.kind()::usualLevel);
        return switch (new Attaching(graph).at(normal(material.code()), level)) {
            case Attaching.Place.Nowhere(Finding finding) -> refused(finding);
            case Attaching.Place.At(String code) -> {
                LinkedMaterial linked = new LinkedMaterial(material, code, MaterialState.IN_FORCE, stamp);
                String of = graph.project();
                table.insert(of, linked);
                codes.touch(of, List.of(new CodeChange(CodeChange.Kind.MATERIAL, code)));
                yield new MaterialAnswer.Done(linked, true);
            }
        };
    }

    /** 替代: ends a material, as another took its place. */
    public MaterialAnswer supersede(MaterialKey key, String reason, Stamp stamp) {
        return end(key, MaterialState.SUPERSEDED, reason, stamp);
    }

    /** 作废: ends a material, as it should not have been. */
    public MaterialAnswer voided(MaterialKey key, String reason, Stamp stamp) {
        return end(key, MaterialState.VOIDED, reason, stamp);
    }

    private MaterialAnswer end(MaterialKey key, MaterialState state, String reason, Stamp stamp) {
        if (reason.isBlank()) {
            return refused(MaterialReason.REASON_MISSING.about("reason", reason));
        }
        if (reason.length() > LONGEST_REASON) {
            return refused(MaterialReason.TOO_LONG.about("reason", reason));
        }
        return transaction.execute(status -> {
            Optional<LinkedMaterial> present = table.lock(key);
            if (present.isEmpty()) {
                return refused(MaterialReason.UNKNOWN_MATERIAL.about("id", key.toString()));
            }
            LinkedMaterial material = present.get();
            if (material.state() != MaterialState.IN_FORCE) {
                return material.state() == state
                        ? new MaterialAnswer.Done(material, false)
                        : refused(MaterialReason.ENDED.about("id", key.toString()));
            }
            table.end(key, state);
            table.insert(new MaterialChange(key, state, reason, stamp));
            codes.touch(project(material), List.of(new CodeChange(CodeChange.Kind.MATERIAL, material.code())));
            LinkedMaterial ended = new LinkedMaterial(material.reported(), material.code(), state, material.linked());
            return new MaterialAnswer.Done(ended, true);
        });
    }

    private String project(LinkedMaterial material) {
        return codes.find(material.code()).orElseThrow().graph().project();
    }

    /** The material of that key. */
    public Optional<LinkedMaterial> find(MaterialKey key) {
        return table.find(key);
    }

    /** How a material ended; empty while it is in force. */
    public List<MaterialChange> changes(MaterialKey key) {
        return table.changes(key);
    }

    /** All material of the project of a code, ended ones too, by day of issue. */
    public List<LinkedMaterial> ofProject(String codeOrProject) {
        return codes.find(codeOrProject)
                .map(project -> table.ofProject(project.graph().project()))
                .orElse(List.of());
    }

    /**
     * 材料复用 (CQ4, SC1): what may be used under a code on that day: its own and inherited, never from beside or below.
     * Expired ones are marked; superseded and voided ones are left out.
     */
    public List<UsableDocument> usable(String code, LocalDate day) {
        Optional<RegisteredProject> project = codes.find(code);
        return project.isEmpty() ? List.of() : usable(project.get().graph(), normal(code), day);
    }

    private List<UsableDocument> usable(CodeGraph graph, String code, LocalDate day) {
        return table.ofProject(graph.project()).stream()
                .filter(material -> material.state() == MaterialState.IN_FORCE)
                .flatMap(material -> graph.materialOf(code, List.of(named(material))).stream()
                        .map(usable -> new UsableDocument(
                                material,
                                usable.own(),
                                material.reported().validity().isOver(day))))
                .toList();
    }

    private static Material named(LinkedMaterial material) {
        return new Material(material.reported().key().toString(), material.code());
    }

    private static String normal(String code) {
        return NormalText.of(code).text();
    }

    private static MaterialAnswer refused(Finding finding) {
        return new MaterialAnswer.Refused(List.of(finding));
    }
}
