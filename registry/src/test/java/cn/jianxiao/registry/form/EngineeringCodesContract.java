package cn.jianxiao.registry.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.CodeFact;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.code.graph.GraphReason;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.RegisteredCodes;
import cn.jianxiao.registry.code.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the three forms of attachment 4 promise on every database (GD3-GD5). */
abstract class EngineeringCodesContract {

    private static final Stamp MONDAY = RegisteredCodes.stamp("li", "2026-03-09T02:00:00Z");

    private RegisteredCodes codes;
    private EngineeringCodes forms;

    abstract DataSource database();

    @BeforeEach
    void oneProject() {
        codes = RegisteredCodes.empty(database());
        forms = new EngineeringCodes(codes.registry(), codes.rules());
        codes.register();
    }

    @Test
    void GD3_a_checked_registration_is_answered_with_a_code_that_keeps_every_field() {
        String code = assigned(register(Forms.planning("第5栋"), Set.of("5")));

        assertThat(code).isEqualTo(RegisteredCodes.PLANNING);
        assertThat(graph().node(code).orElseThrow().part()).satisfies(part -> {
            assertThat(part.buildings()).containsExactly("5");
            assertThat(part.fields()).containsAllEntriesOf(Forms.planning("第5栋"));
            assertThat(part.fields()).containsEntry("XMDM", RegisteredCodes.PROJECT);
        });
    }

    @Test
    void GD1_a_registration_at_the_construction_permit_continues_the_planning_code_it_names() {
        String planning = assigned(register(Forms.planning("第5栋"), Set.of()));

        assertThat(assigned(register(Forms.construction("第5栋基坑", planning), Set.of())))
                .isEqualTo(planning + "-2001");
        assertThat(assigned(register(Forms.with(Forms.planning("第6栋"), "SCJD", "2"), Set.of())))
                .as("not split at the planning permit")
                .isEqualTo(RegisteredCodes.PROJECT + "-2001");
    }

    @Test
    void GD3_a_faulty_registration_gets_no_code_and_every_reason() {
        Map<String, String> faulty = Forms.with(Forms.with(Forms.planning("第5栋"), "XMMC", "别的小区"), "ZJBH", "1");

        assertThat(findings(register(faulty, Set.of())))
                .extracting(Finding::field)
                .containsExactly("XMMC", "ZJBH");
        assertThat(graph().nodes()).hasSize(1);
        assertThat(forms.check(faulty, codes.project())).hasSize(2);
    }

    @Test
    void GD3_a_project_that_nobody_registered_gets_no_code() {
        assertThat(findings(forms.register("2512-420984-04-01-395958", Forms.planning("第5栋"), Set.of(), MONDAY)))
                .containsExactly(FormReason.UNKNOWN_PROJECT.about("code", "2512-420984-04-01-395958"));
    }

    @Test
    void GD3_a_doubt_is_told_with_the_code() {
        Answer answer = register(Forms.with(Forms.planning("第5栋"), "ZTZE", "500000.5"), Set.of());

        assertThat(((Answer.Done) answer).doubts())
                .containsExactly(FormReason.ABOVE_PROJECT.about(FormColumn.ZTZE, "500000.5"));
    }

    @Test
    void GD3_the_form_begins_with_what_the_project_says() {
        FormValues blank = forms.blank(codes.project().head());

        assertThat(blank.of(FormColumn.XMDM)).isEqualTo(RegisteredCodes.PROJECT);
        assertThat(blank.of(FormColumn.XMMC)).isEqualTo(RegisteredCodes.NAME);
        assertThat(blank.of(FormColumn.DWMC)).isEqualTo(RegisteredCodes.OWNER);
    }

    @Test
    void CQ8_a_registration_obeys_the_split_conditions_that_were_set() {
        codes.rules()
                .savePolicy(
                        EngineeringCodes.RULE, new SplitPolicy(Map.of("planning", Set.of(Phase.DESIGN))), "试行", MONDAY);

        assertThat(findings(register(Forms.planning("第5栋"), Set.of())))
                .extracting(Finding::reason)
                .containsExactly(GraphReason.PHASE);
        codes.rules().savePolicy(EngineeringCodes.RULE, SplitPolicy.GUANGDONG, "试行结束", MONDAY);
    }

    @Test
    void GD4_a_change_keeps_the_code_and_records_before_and_after_and_why() {
        String code = assigned(register(Forms.planning("第5栋"), Set.of("5")));

        Answer answer = forms.change(code, Map.of("ZTZE", "1300", "DYZYPTBMDM", "A01"), "概算调整", MONDAY);

        assertThat(((Answer.Done) answer).facts())
                .singleElement()
                .isInstanceOfSatisfying(CodeFact.Changed.class, fact -> {
                    assertThat(fact.code()).isEqualTo(code);
                    assertThat(fact.before()).containsExactly(Map.entry("ZTZE", "1200.5"));
                    assertThat(fact.after()).containsExactly(Map.entry("DYZYPTBMDM", "A01"), Map.entry("ZTZE", "1300"));
                    assertThat(fact.reason()).isEqualTo("概算调整");
                    assertThat(fact.stamp()).isEqualTo(MONDAY);
                });
        assertThat(graph().node(code).orElseThrow().part().buildings()).containsExactly("5");
    }

    @Test
    void GD4_the_change_form_shows_every_field_before_and_after() {
        String code = assigned(register(Forms.planning("第5栋"), Set.of()));

        List<ChangedLine> sheet = forms.sheet(graph().node(code).orElseThrow(), Map.of("ZTZE", "1300"));

        assertThat(sheet).hasSize(FormColumn.values().length);
        assertThat(sheet.stream().filter(ChangedLine::differs))
                .containsExactly(new ChangedLine(FormColumn.ZTZE, "1200.5", "1300"));
    }

    @Test
    void GD4_what_the_code_says_is_not_changed_nor_is_a_required_field_emptied() {
        String code = assigned(register(Forms.planning("第5栋"), Set.of()));

        assertThat(findings(forms.change(code, Map.of("SCJD", "2"), "改阶段", MONDAY)))
                .containsExactly(FormReason.FIXED.about(FormColumn.SCJD, "2"));
        assertThat(findings(forms.change(code, Map.of("LXDH", ""), "清空", MONDAY)))
                .containsExactly(FormReason.MISSING.about(FormColumn.LXDH, ""));
        assertThat(findings(forms.change(code, Map.of("ZTZE", "1300"), " ", MONDAY)))
                .extracting(Finding::reason)
                .containsExactly(GraphReason.REASON_MISSING);
        assertThat(findings(forms.change(code, Map.of("ZTZE", "1300"), "长".repeat(513), MONDAY)))
                .extracting(Finding::reason)
                .containsExactly(FormReason.REASON_TOO_LONG);
        assertThat(findings(forms.change(RegisteredCodes.PROJECT, Map.of(), "改", MONDAY)))
                .extracting(Finding::reason)
                .containsExactly(FormReason.NOT_A_PART);
    }

    @Test
    void GD4_of_a_code_that_another_system_registered_only_what_changes_is_judged() {
        codes.split(RegisteredCodes.PROJECT, "planning", Phase.PLANNING, Part.BLANK.with(Map.of("XMMC", "甲")));

        assertThat(forms.change(RegisteredCodes.PLANNING, Map.of("ZTZE", "1300"), "补录", MONDAY))
                .isInstanceOf(Answer.Done.class);
        assertThat(findings(forms.change(
                        RegisteredCodes.PLANNING, Map.of("ZJLX", "2", "ZJBH", "1", "XMMC", "乙"), "补录", MONDAY)))
                .extracting(Finding::field)
                .containsExactly("XMMC", "ZJBH");
    }

    @Test
    void GD5_a_cancellation_says_why_and_keeps_the_code() {
        String code = assigned(register(Forms.planning("第5栋"), Set.of()));

        assertThat(findings(forms.cancel(code, "", MONDAY)))
                .extracting(Finding::reason)
                .containsExactly(GraphReason.CANCEL_REASON_MISSING);
        assertThat(forms.cancel(code, "不再拆分", MONDAY)).isInstanceOf(Answer.Done.class);

        assertThat(graph().node(code).orElseThrow().status()).isEqualTo(CodeStatus.CANCELLED);
        assertThat(findings(forms.change(code, Map.of("ZTZE", "1300"), "概算调整", MONDAY)))
                .extracting(Finding::reason)
                .containsExactly(GraphReason.CANCELLED);
        assertThat(findings(register(Forms.construction("第5栋基坑", code), Set.of())))
                .extracting(Finding::reason)
                .containsExactly(GraphReason.CANCELLED);
    }

    @Test
    void GD4_a_part_keeps_its_stage_before_even_when_that_was_cancelled_since() {
        String planning = assigned(register(Forms.planning("第5栋"), Set.of()));
        String built = assigned(register(Forms.construction("第5栋基坑", planning), Set.of()));
        forms.cancel(planning, "合并办理", MONDAY);

        assertThat(forms.change(built, Map.of("ZTZE", "1300"), "概算调整", MONDAY)).isInstanceOf(Answer.Done.class);
    }

    private Answer register(Map<String, String> form, Set<String> buildings) {
        return forms.register(RegisteredCodes.PROJECT, form, buildings, MONDAY);
    }

    private CodeGraph graph() {
        return codes.project().graph();
    }

    private static String assigned(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done) answer).facts().get(0).code();
    }

    private static List<Finding> findings(Answer answer) {
        return ((Answer.Refused) answer).findings();
    }
}
