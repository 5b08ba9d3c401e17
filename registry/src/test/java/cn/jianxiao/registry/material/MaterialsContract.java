package cn.jianxiao.registry.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.RegisteredCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What material promises on every database (CQ4, CQ9, SC1). */
abstract class MaterialsContract {

    private static final Stamp MONDAY = RegisteredCodes.stamp("li", "2026-03-09T02:00:00.003Z");
    private static final Stamp TUESDAY = RegisteredCodes.stamp("wang", "2026-03-10T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-11");
    private static final String FIRST = RegisteredCodes.PLANNING + "-2001";
    private static final String SECOND = RegisteredCodes.PLANNING + "-2002";

    private RegisteredCodes codes;
    private LinkConfiguration configuration;
    private Materials materials;

    abstract DataSource database();

    @BeforeEach
    void oneProject() {
        codes = RegisteredCodes.empty(
                database(), "material_change", "material", "material_link", "material_link_change");
        configuration = new LinkConfiguration(database());
        materials = new Materials(database(), configuration, codes.registry());
        codes.register();
        codes.split(RegisteredCodes.PROJECT, "planning", Phase.PLANNING, Part.BLANK, Part.BLANK);
        codes.split(RegisteredCodes.PLANNING, "construction", Phase.CONSTRUCTION, Part.BLANK, Part.BLANK);
    }

    @Test
    void CQ4_a_licence_is_found_under_its_code_as_it_was_reported() {
        ReportedMaterial permit = licence("1", FIRST);

        assertThat(materials.link(permit, MONDAY)).isEqualTo(new MaterialAnswer.Done(linked(permit), true));

        assertThat(materials.find(permit.key())).contains(linked(permit));
        assertThat(materials.ofProject(RegisteredCodes.PROJECT)).containsExactly(linked(permit));
        assertThat(materials.usable(FIRST, TODAY)).containsExactly(new UsableDocument(linked(permit), true, false));
    }

    @Test
    void NA7_early_planning_and_area_assessments_attach_to_the_project_unless_their_matter_says_otherwise() {
        for (MaterialKind kind : List.of(MaterialKind.EARLY_PLANNING, MaterialKind.AREA_ASSESSMENT)) {
            materials.link(early(kind.name(), kind, FIRST), MONDAY);
        }
        configuration.set(new LinkRule("CHSC", MaterialKind.EARLY_PLANNING, AttachLevel.LEVEL_1), MONDAY);
        materials.link(early("2", MaterialKind.EARLY_PLANNING, FIRST), MONDAY);

        assertThat(materials.ofProject(RegisteredCodes.PROJECT))
                .extracting(each -> each.reported().key().id(), LinkedMaterial::code)
                .containsExactlyInAnyOrder(
                        tuple("EARLY_PLANNING", RegisteredCodes.PROJECT),
                        tuple("AREA_ASSESSMENT", RegisteredCodes.PROJECT),
                        tuple("2", RegisteredCodes.PLANNING));
    }

    private static ReportedMaterial early(String id, MaterialKind kind, String code) {
        return new ReportedMaterial(
                new MaterialKey("planning", id),
                code,
                kind,
                "CHSC",
                "策划生成",
                "",
                "项目策划生成意见",
                LocalDate.parse("2026-01-05"),
                Validity.UNLIMITED,
                Optional.empty(),
                "");
    }

    @Test
    void CQ4_the_same_material_once_more_changes_nothing() {
        materials.link(licence("1", FIRST), MONDAY);
        long version = codes.version();

        assertThat(materials.link(licence("1", FIRST), TUESDAY))
                .isEqualTo(new MaterialAnswer.Done(linked(licence("1", FIRST)), false));

        assertThat(codes.version()).isEqualTo(version);
        assertThat(materials.ofProject(FIRST)).hasSize(1);
    }

    @Test
    void CQ4_the_same_material_from_several_at_once_is_linked_once() throws Exception {
        long version = codes.version();
        List<Callable<MaterialAnswer>> senders =
                Collections.nCopies(6, () -> materials.link(licence("1", FIRST), MONDAY));

        List<MaterialAnswer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<MaterialAnswer> answer : pool.invokeAll(senders)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers)
                .extracting(answer -> ((MaterialAnswer.Done) answer).changed())
                .containsOnlyOnce(true);
        assertThat(codes.version()).isEqualTo(version + 1);
    }

    @Test
    void CQ4_a_code_may_be_given_as_people_type_it() {
        assertThat(code(materials.link(licence("1", " " + FIRST.replace('-', '－')), MONDAY)))
                .isEqualTo(FIRST);
        assertThat(materials.usable(FIRST + " ", TODAY)).hasSize(1);
    }

    @Test
    void CQ4_something_else_under_a_known_identifier_is_refused_and_names_the_field() {
        materials.link(licence("1", FIRST), MONDAY);

        assertThat(findings(materials.link(licence("1", SECOND), TUESDAY)))
                .containsExactly(MaterialReason.DIFFERS.about("code", SECOND));
    }

    @Test
    void CQ4_a_link_is_published_with_the_projects_codes() {
        long version = codes.version();

        materials.link(licence("1", FIRST), MONDAY);

        assertThat(codes.version()).isEqualTo(version + 1);
    }

    @Test
    void SC1_a_code_uses_its_own_material_and_what_stands_above_never_a_siblings_or_from_below() {
        materials.link(licence("project", RegisteredCodes.PROJECT), MONDAY);
        materials.link(licence("planning", RegisteredCodes.PLANNING), MONDAY);
        materials.link(licence("first", FIRST), MONDAY);
        materials.link(licence("second", SECOND), MONDAY);

        assertThat(usable(FIRST)).containsExactly("first own", "planning above", "project above");
        assertThat(usable(RegisteredCodes.PLANNING)).containsExactly("planning own", "project above");
        assertThat(usable(RegisteredCodes.PROJECT)).containsExactly("project own");
    }

    @Test
    void CQ4_expired_material_is_marked_and_ended_material_left_out() {
        LocalDate yesterday = TODAY.minusDays(1);
        materials.link(licence("old", FIRST, Validity.until(yesterday)), MONDAY);
        materials.link(licence("last", FIRST, Validity.until(TODAY)), MONDAY);
        materials.link(licence("void", FIRST), MONDAY);

        materials.voided(new MaterialKey("证照库", "void"), "登记错误", TUESDAY);

        assertThat(materials.usable(FIRST, TODAY))
                .extracting(usable -> usable.material().reported().key().id(), UsableDocument::expired)
                .containsExactly(tuple("last", false), tuple("old", true));
        assertThat(materials.ofProject(FIRST)).hasSize(3);
    }

    @Test
    void CQ4_material_ends_once_with_a_reason_and_who_and_when() {
        MaterialKey key = licence("1", FIRST).key();
        materials.link(licence("1", FIRST), MONDAY);
        long version = codes.version();

        assertThat(findings(materials.supersede(key, " ", TUESDAY)))
                .containsExactly(MaterialReason.REASON_MISSING.about("reason", " "));
        assertThat(findings(materials.voided(key, "错".repeat(513), TUESDAY)))
                .extracting(Finding::reason)
                .containsExactly(MaterialReason.TOO_LONG);
        assertThat(materials.supersede(key, "换发新证", TUESDAY))
                .isInstanceOfSatisfying(
                        MaterialAnswer.Done.class,
                        done -> assertThat(done.changed()).isTrue());
        assertThat(materials.supersede(key, "换发新证", TUESDAY))
                .isInstanceOfSatisfying(
                        MaterialAnswer.Done.class,
                        done -> assertThat(done.changed()).isFalse());
        assertThat(findings(materials.voided(key, "登记错误", TUESDAY)))
                .containsExactly(MaterialReason.ENDED.about("id", key.toString()));
        assertThat(materials.changes(key))
                .containsExactly(new MaterialChange(key, MaterialState.SUPERSEDED, "换发新证", TUESDAY));
        assertThat(codes.version()).isEqualTo(version + 1);
        assertThat(findings(materials.voided(new MaterialKey("x", "y"), "错", TUESDAY)))
                .containsExactly(MaterialReason.UNKNOWN_MATERIAL.about("id", "x/y"));
    }

    @Test
    void CQ9_what_attaches_where_is_configured_and_its_change_is_kept() {
        configuration.set(new LinkRule("ZJW-02", MaterialKind.LICENCE, AttachLevel.LEVEL_1), MONDAY);
        configuration.set(new LinkRule("ZJW-02", MaterialKind.LICENCE, AttachLevel.PROJECT), TUESDAY);

        assertThat(configuration.rules())
                .containsExactly(new LinkRule("ZJW-02", MaterialKind.LICENCE, AttachLevel.PROJECT));
        assertThat(configuration.changes())
                .startsWith(new LinkRuleChange(
                        "ZJW-02",
                        MaterialKind.LICENCE,
                        Optional.of(AttachLevel.LEVEL_1),
                        Optional.of(AttachLevel.PROJECT),
                        TUESDAY))
                .hasSize(2);
        assertThat(code(materials.link(licence("1", FIRST), TUESDAY))).isEqualTo(RegisteredCodes.PROJECT);
        assertThat(materials
                        .find(licence("1", FIRST).key())
                        .orElseThrow()
                        .reported()
                        .code())
                .as("what was reported is kept")
                .isEqualTo(FIRST);

        configuration.remove("ZJW-02", MaterialKind.LICENCE, TUESDAY);
        assertThat(code(materials.link(licence("2", FIRST), TUESDAY))).isEqualTo(FIRST);
    }

    @Test
    void CQ9_a_result_that_could_attach_to_several_codes_is_refused() {
        configuration.set(new LinkRule("ZJW-02", MaterialKind.LICENCE, AttachLevel.LEVEL_2), MONDAY);

        assertThat(findings(materials.link(licence("1", RegisteredCodes.PLANNING), MONDAY)))
                .containsExactly(MaterialReason.OF_ONE_PART.about("code", FIRST + ", " + SECOND));
        assertThat(materials.ofProject(FIRST)).isEmpty();
    }

    @Test
    void SC2_a_code_with_material_is_in_use() {
        configuration.set(new LinkRule("ZJW-02", MaterialKind.LICENCE, AttachLevel.LEVEL_1), MONDAY);
        materials.link(licence("1", FIRST), MONDAY);

        MaterialUse use = new MaterialUse(database());
        assertThat(use.inUse(FIRST)).isTrue();
        assertThat(use.inUse(RegisteredCodes.PLANNING)).isTrue();
        assertThat(use.inUse(SECOND)).isFalse();
    }

    @Test
    void CQ4_what_is_no_material_is_refused_with_every_fault() {
        FileReference file = new FileReference("许可证.pdf", "", "ABC", -1);
        Validity backward = new Validity(Optional.of(TODAY), Optional.of(TODAY.minusDays(1)));
        ReportedMaterial faulty = new ReportedMaterial(
                new MaterialKey("证照库", ""),
                FIRST,
                MaterialKind.LICENCE,
                "ZJW-02",
                "施工许可",
                "n".repeat(129),
                "",
                TODAY,
                backward,
                Optional.of(file),
                "");

        assertThat(findings(materials.link(faulty, MONDAY)))
                .extracting(Finding::field)
                .containsExactly("id", "number", "title", "validity", "file.uri", "file.sha256", "file.size");
        assertThat(findings(materials.link(licence("1", RegisteredCodes.PROJECT + "-1009"), MONDAY)))
                .containsExactly(MaterialReason.UNKNOWN_CODE.about("code", RegisteredCodes.PROJECT + "-1009"));
    }

    private static ReportedMaterial licence(String id, String code) {
        return licence(id, code, Validity.UNLIMITED);
    }

    private static ReportedMaterial licence(String id, String code, Validity validity) {
        return new ReportedMaterial(
                new MaterialKey("证照库", id),
                code,
                MaterialKind.LICENCE,
                "ZJW-02",
                "建筑工程施工许可证核发",
                "施 2026-0001",
                "建筑工程施工许可证",
                LocalDate.parse("2026-03-06"),
                validity,
                Optional.of(new FileReference("许可证.pdf", "urn:file:1", "0a".repeat(32), 12_345)),
                "1.2.156.3005.2");
    }

    private static LinkedMaterial linked(ReportedMaterial reported) {
        return new LinkedMaterial(reported, reported.code(), MaterialState.IN_FORCE, MONDAY);
    }

    private List<String> usable(String code) {
        return materials.usable(code, TODAY).stream()
                .map(usable -> usable.material().reported().key().id() + (usable.own() ? " own" : " above"))
                .toList();
    }

    private static String code(MaterialAnswer answer) {
        return ((MaterialAnswer.Done) answer).material().code();
    }

    private static List<Finding> findings(MaterialAnswer answer) {
        return ((MaterialAnswer.Refused) answer).findings();
    }
}
