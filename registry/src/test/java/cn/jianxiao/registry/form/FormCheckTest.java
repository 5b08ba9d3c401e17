package cn.jianxiao.registry.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.graph.SplitRequest;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.registry.code.ProjectHead;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** GD3: each field of attachment 4 at its limit and past it, and the form against its project. */
class FormCheckTest {

    private static final RuleSet RULES = RuleSet.shipped();
    private static final Instant MORNING = Instant.parse("2026-03-09T01:00:00Z");
    private static final Stamp STAMP = new Stamp(new Actor("li", "GHZY"), MORNING);
    private static final String PROJECT = "2512-420984-04-01-395957";
    private static final String PLANNING = PROJECT + "-1001";

    private static final ProjectHead HEAD = new ProjectHead(
            PROJECT, Forms.PROJECT_NAME, "重庆某置业有限公司", "房屋建筑", "420984", 3, new BigDecimal("500000"), MORNING, "省平台");

    private static final CodeGraph WHOLE = CodeGraph.of(RULES.parse(PROJECT), STAMP);

    @Test
    void GD3_a_form_without_fault_passes() {
        assertThat(check(Forms.planning("第5栋"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "XMMC,100",
        "GCFW,512",
        "JSGMJNR,512",
        "DWMC,100",
        "FRXM,100",
        "BMMC,100",
        "BMBM,50",
        "DYZYPTBMDM,50",
    })
    void GD3_a_text_is_taken_at_its_length_and_refused_past_it(String column, int length) {
        String start = column.equals("XMMC") ? Forms.PROJECT_NAME : "";
        String longest = start + "栋".repeat(length - start.length());

        assertThat(check(Forms.with(Forms.planning("第5栋"), column, longest))).isEmpty();
        assertThat(check(Forms.with(Forms.planning("第5栋"), column, longest + "栋")))
                .extracting(Finding::field, finding -> finding.reason().code())
                .containsExactly(tuple(column, "field.too-long"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            XMDM,    2512-420984-04-01-395957, ok
            XMDM,    2512-420984-04-01-395958, form.from-project
            XMDM,    2512-420984-04-01-3959570, field.too-long
            SCJD,    2,                        ok
            SCJD,    3,                        field.not-a-choice
            SCJD,    11,                       field.not-a-choice
            ZTZE,    500000,                   ok
            ZTZE,    500000.0001,              form.above-project
            ZTZE,    9999999999.9999,          form.above-project
            ZTZE,    10000000000,              field.too-large
            ZTZE,    1.00001,                  field.too-many-decimals
            ZTZE,    -1,                       field.negative
            ZTZE,    一亿,                     field.not-a-number
            YDMJ,    999999.9999,              ok
            YDMJ,    1000000,                  field.too-large
            YDMJ,    0,                        ok
            YDMJ,    0.12345,                  field.too-many-decimals
            JZMJ,    999999.9999,              ok
            JZMJ,    1000000,                  field.too-large
            JZMJ,    -0.0001,                  field.negative
            DWLX,    7,                        ok
            DWLX,    8,                        field.not-a-choice
            ZJLX,    3,                        field.not-a-choice
            ZJBH,    91350100M000100Y44,       code.check-character
            ZJBH,    91350100M000100Y4,        code.too-short
            LXDH,    13800000000,              ok
            LXDH,    +86 138-0000-0000,        ok
            LXDH,    无,                       form.telephone
            XMMC,    江北小区,                 form.name
            XMMC,    江南小区第5栋,            form.name
            GCFW,    '',                       form.missing
            DYZYPTBMDM, '',                    ok
            ZTZX,    1,                        form.unknown-column
            """)
    void GD3_every_field_has_its_limit(String column, String value, String expected) {
        assertThat(check(Forms.with(Forms.planning("第5栋"), column, value)).stream()
                        .map(finding -> finding.reason().code())
                        .findFirst()
                        .orElse("ok"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(FormColumn.class)
    void GD3_a_required_field_left_blank_is_missing(FormColumn column) {
        List<ReasonCode> reasons = check(Forms.with(Forms.planning("第5栋"), column.name(), "  ")).stream()
                .filter(finding -> finding.field().equals(column.name()))
                .map(Finding::reason)
                .toList();

        if (column.filling() == FormColumn.Filling.REQUIRED) {
            assertThat(reasons).containsExactly(FormReason.MISSING);
        } else {
            assertThat(reasons).isEmpty();
        }
    }

    @Test
    void GD3_every_fault_is_found_at_once() {
        Map<String, String> form = Forms.with(Forms.with(Forms.planning("第5栋"), "DWLX", "9"), "ZTZE", "x");

        assertThat(check(form)).extracting(Finding::field).containsExactly("ZTZE", "DWLX");
    }

    @Test
    void GD3_a_certificate_is_checked_by_its_kind_and_the_place_is_told() {
        Map<String, String> organisation = Forms.with(Forms.planning("第5栋"), "ZJLX", "1");

        assertThat(check(Forms.with(organisation, "ZJBH", "79013765-X"))).isEmpty();
        assertThat(check(Forms.with(organisation, "ZJBH", "79013765-1")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).isEqualTo("ZJBH");
                    assertThat(finding.value()).isEqualTo("79013765-1");
                    assertThat(finding.position()).isEqualTo(9);
                    assertThat(finding.hard()).isTrue();
                });
        assertThat(check(Forms.with(organisation, "ZJBH", "79013765X")))
                .as("a missing hyphen is put in, which is a doubt")
                .noneMatch(Finding::hard);
    }

    @Test
    void GD3_the_code_of_the_stage_before_is_a_planning_code_of_the_project_in_use() {
        CodeGraph planned = split(WHOLE, PROJECT, "planning", Phase.PLANNING);
        CodeGraph built = split(planned, PLANNING, "construction", Phase.CONSTRUCTION);
        CodeGraph cancelled = done(planned.cancel(PLANNING, "不再拆分", STAMP));

        assertThat(check(Forms.construction("第5栋", PLANNING), planned)).isEmpty();
        assertThat(reason(Forms.with(Forms.planning("第5栋"), "QJDGCDM", PLANNING), planned))
                .isEqualTo("form.previous-stage");
        assertThat(reason(Forms.construction("第5栋", PROJECT + "-1002"), planned))
                .isEqualTo("graph.unknown-code");
        assertThat(reason(Forms.construction("第5栋", PROJECT), planned)).isEqualTo("form.previous-not-planning");
        assertThat(reason(Forms.construction("第5栋", PLANNING), cancelled)).isEqualTo("graph.cancelled");
        assertThat(reason(Forms.construction("第5栋", PLANNING + "-2001"), built)).isEqualTo("field.too-long");
        assertThat(reason(Forms.construction("第5栋", PLANNING + "-20"), planned)).isEqualTo("field.too-long");
    }

    @Test
    void GD3_a_name_that_another_code_has_is_a_doubt() {
        Part part = Part.BLANK.with(Map.of("XMMC", Forms.PROJECT_NAME + "第5栋"));
        CodeGraph named = done(WHOLE.split(request(PROJECT, "planning", Phase.PLANNING, part), STAMP));

        assertThat(check(Forms.planning("第5栋"), named))
                .extracting(Finding::reason)
                .containsExactly(FormReason.NAME_USED);
        assertThat(FormCheck.of(FormValues.of(Forms.planning("第5栋")), HEAD, named, PLANNING))
                .as("not of itself")
                .isEmpty();
    }

    private static List<Finding> check(Map<String, String> form) {
        return check(form, WHOLE);
    }

    private static List<Finding> check(Map<String, String> form, CodeGraph graph) {
        return FormCheck.of(FormValues.of(form), HEAD, graph, "");
    }

    private static String reason(Map<String, String> form, CodeGraph graph) {
        return check(form, graph).get(0).reason().code();
    }

    private static CodeGraph split(CodeGraph graph, String parent, String stage, Phase phase) {
        return done(graph.split(request(parent, stage, phase, Part.BLANK), STAMP));
    }

    private static SplitRequest request(String parent, String stage, Phase phase, Part part) {
        return new SplitRequest(
                parent, RULES.newest("guangdong").orElseThrow(), stage, List.of(part), phase, SplitPolicy.GUANGDONG);
    }

    private static CodeGraph done(Outcome outcome) {
        return ((Outcome.Done) outcome).graph();
    }
}
