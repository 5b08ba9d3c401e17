package cn.jianxiao.registry.field;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.GraphReason;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.RegisteredCodes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What fields, their values and the filling of forms promise on every database (CQ5). */
abstract class FieldsContract {

    private static final Stamp ADMIN = RegisteredCodes.stamp("admin", "2026-03-09T01:00:00.001Z");
    private static final Stamp MONDAY = RegisteredCodes.stamp("li", "2026-03-09T02:00:00Z");
    private static final Stamp TUESDAY = RegisteredCodes.stamp("wang", "2026-03-10T02:00:00Z");

    private RegisteredCodes codes;
    private FieldCatalogue catalogue;
    private FieldValues values;

    abstract DataSource database();

    @BeforeEach
    void oneProject() {
        codes = RegisteredCodes.empty(
                database(),
                "field_entry",
                "field_change",
                "field_form_line",
                "field_form",
                "field_choice",
                "field_definition");
        catalogue = new FieldCatalogue(database(), Clock.systemUTC());
        values = new FieldValues(database(), catalogue, codes.registry());
        codes.register();
        codes.split(RegisteredCodes.PROJECT, "planning", Phase.PLANNING, Part.of("1", "2"), Part.of("3"));
        codes.split(RegisteredCodes.PLANNING, "construction", Phase.CONSTRUCTION, Part.BLANK, Part.of("2"));
    }

    @Test
    void CQ5_the_shipped_fields_are_there_from_the_first_start_and_once() {
        assertThat(catalogue.definitions()).isEqualTo(ShippedFields.all());
        assertThat(new FieldCatalogue(database(), Clock.systemUTC()).definitions())
                .isEqualTo(ShippedFields.all());
    }

    @Test
    void CQ5_an_administrator_adds_a_field_without_a_release() {
        FieldDefinition pit =
                FieldDefinition.userDefined("pit", "基坑深度", "Depth of the pit", new FieldType.Number(5, 2));
        FieldDefinition soil = FieldDefinition.userDefined(
                "土质", "土质", "Soil", new FieldType.Choice(2, List.of(new FieldChoice("A", "粘土", "Clay"))));

        assertThat(catalogue.define(pit, ADMIN)).isEmpty();
        assertThat(catalogue.define(soil, ADMIN)).isEmpty();

        assertThat(catalogue.definition("pit")).contains(pit);
        assertThat(catalogue.definition("土质")).contains(soil);
        assertThat(catalogue.changes()).contains(new FieldChange("pit", FieldChange.What.DEFINED, ADMIN));
        assertThat(attach("pit", "12.50", MONDAY)).isEmpty();
        assertThat(reasons(attach("pit", "12.505", MONDAY))).containsExactly(FieldReason.TOO_MANY_DECIMALS);
    }

    @Test
    void CQ5_a_field_that_cannot_be_is_refused() {
        FieldType text = new FieldType.Text(10);

        assertThat(reasons(catalogue.define(FieldDefinition.userDefined("plot", "地块", "Plot", text), ADMIN)))
                .containsExactly(FieldReason.NAME_TAKEN);
        assertThat(reasons(catalogue.define(FieldDefinition.userDefined("a b", "甲", "A", text), ADMIN)))
                .containsExactly(FieldReason.NAME);
        assertThat(reasons(catalogue.define(FieldDefinition.userDefined("a", " ", "A", text), ADMIN)))
                .containsExactly(FieldReason.TITLE_MISSING);
    }

    @Test
    void CQ5_a_retired_field_keeps_its_values_and_takes_no_more_until_it_is_revived() {
        attach("plot", "A-01", MONDAY);

        assertThat(catalogue.retire("plot", ADMIN)).isEmpty();

        assertThat(reasons(attach("plot", "A-02", TUESDAY))).containsExactly(FieldReason.RETIRED);
        assertThat(values.history(RegisteredCodes.PLANNING, "plot")).hasSize(1);
        assertThat(fill(RegisteredCodes.PLANNING, "plot")).isEmpty();
        catalogue.revive("plot", ADMIN);
        assertThat(attach("plot", "A-02", TUESDAY)).isEmpty();
        assertThat(reasons(catalogue.retire("none", ADMIN))).containsExactly(FieldReason.UNKNOWN_FIELD);
    }

    @Test
    void CQ5_the_newest_value_wins_whichever_came_last_and_every_one_is_kept_with_the_one_before() {
        attach("plot", "A-02", TUESDAY);
        attach("plot", "A-01", MONDAY);
        attach("plot", "A-02", TUESDAY);

        assertThat(values.history(RegisteredCodes.PLANNING, "plot"))
                .containsExactly(
                        new FieldHistoryLine("", entry("plot", "A-01", MONDAY)),
                        new FieldHistoryLine("A-01", entry("plot", "A-02", TUESDAY)));
        assertThat(fill(RegisteredCodes.PLANNING, "plot")).contains(entry("plot", "A-02", TUESDAY));
    }

    @Test
    void CQ5_a_form_is_filled_from_the_code_and_else_from_the_nearest_code_above_each_with_its_origin() {
        String deeper = RegisteredCodes.PLANNING + "-2001";
        values.attach(new FieldEntry(RegisteredCodes.PROJECT, "landCode", "L-1", "GHZY-02", MONDAY));
        values.attach(new FieldEntry(RegisteredCodes.PROJECT, "plot", "A-00", "GHZY-02", MONDAY));
        attach("plot", "A-01", MONDAY);
        values.attach(new FieldEntry(deeper, "planningPermit", "规证 7 号", "GHZY-04", TUESDAY));

        List<FilledField> filled = values.fill(deeper, "construction-permit");

        assertThat(filled)
                .extracting(field -> field.field().name())
                .containsExactly("developer", "plot", "landCode", "buildings", "planningPermit");
        assertThat(filled)
                .extracting(field -> field.entry().map(FieldEntry::content).orElse(""))
                .containsExactly(RegisteredCodes.OWNER, "A-01", "L-1", "1,2", "规证 7 号");
        assertThat(filled)
                .extracting(field -> field.entry().map(FieldEntry::code).orElse(""))
                .containsExactly(
                        RegisteredCodes.PROJECT,
                        RegisteredCodes.PLANNING,
                        RegisteredCodes.PROJECT,
                        RegisteredCodes.PLANNING,
                        deeper);
        assertThat(filled).extracting(FilledField::own).containsExactly(false, false, false, false, true);
        assertThat(filled.get(1).entry().orElseThrow().matter()).isEqualTo("GHZY-04");
    }

    @Test
    void SC1_a_form_is_never_filled_from_a_sibling_or_from_below() {
        values.attach(new FieldEntry(RegisteredCodes.PLANNING + "-2001", "plot", "B-01", "GHZY-04", MONDAY));

        assertThat(fill(RegisteredCodes.PLANNING + "-2002", "plot")).isEmpty();
        assertThat(fill(RegisteredCodes.PLANNING, "plot")).isEmpty();
        assertThat(fill(RegisteredCodes.PROJECT, "plot")).isEmpty();
    }

    @Test
    void CQ5_an_administrator_sets_which_fields_a_form_asks_for() {
        FieldForm form = new FieldForm("grading", "土方申请", "Grading", List.of("landCode", "plot"));

        assertThat(catalogue.setForm(form, ADMIN)).isEmpty();
        assertThat(catalogue.form("grading")).contains(form);
        FieldForm shorter = new FieldForm("grading", "土方申请", "Grading", List.of("plot"));
        assertThat(catalogue.setForm(shorter, ADMIN)).isEmpty();
        assertThat(catalogue.form("grading")).contains(shorter);
        assertThat(reasons(catalogue.setForm(new FieldForm("x", "甲", "X", List.of("none")), ADMIN)))
                .containsExactly(FieldReason.UNKNOWN_FIELD);
        assertThat(values.fill(RegisteredCodes.PROJECT, "none")).isEmpty();
    }

    @Test
    void CQ5_what_makes_no_value_is_refused() {
        assertThat(reasons(attach("none", "1", MONDAY))).containsExactly(FieldReason.UNKNOWN_FIELD);
        assertThat(reasons(attach("plot", " ", MONDAY))).containsExactly(FieldReason.EMPTY);
        assertThat(reasons(attach("plot", "x".repeat(201), MONDAY))).containsExactly(FieldReason.TOO_LONG);
        assertThat(reasons(values.attach(
                        new FieldEntry(RegisteredCodes.PROJECT + "-1009", "plot", "A", "GHZY-04", MONDAY))))
                .containsExactly(FieldReason.UNKNOWN_CODE);
    }

    @Test
    void GD5_a_cancelled_code_takes_no_value() {
        codes.cancel(RegisteredCodes.PLANNING + "-2001");

        assertThat(reasons(values.attach(
                        new FieldEntry(RegisteredCodes.PLANNING + "-2001", "plot", "A", "GHZY-04", TUESDAY))))
                .containsExactly(GraphReason.CANCELLED);
    }

    private List<Finding> attach(String field, String content, Stamp stamp) {
        return values.attach(entry(field, content, stamp));
    }

    private static FieldEntry entry(String field, String content, Stamp stamp) {
        return new FieldEntry(RegisteredCodes.PLANNING, field, content, "GHZY-04", stamp);
    }

    private Optional<FieldEntry> fill(String code, String field) {
        catalogue.setForm(new FieldForm("one", "一项", "One", List.of(field)), ADMIN);
        return values.fill(code, "one").stream()
                .flatMap(filled -> filled.entry().stream())
                .findFirst();
    }

    private static Set<Object> reasons(List<Finding> findings) {
        return Set.copyOf(findings.stream().map(Finding::reason).toList());
    }
}
