package cn.jianxiao.registry.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.RuleText;
import cn.jianxiao.code.rule.SegmentValues;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the stored rules promise on every database. */
abstract class StoredRulesContract {

    private static final Stamp STAMP = new Stamp(new Actor("admin", "工改办"), Instant.parse("2026-03-09T01:02:03.004Z"));

    /** Chongqing's main code with a serial of five digits, as an installation might have it. */
    private static final String WIDER = """
            rule chongqing 1 渝建通码
            open division 6
            open flowType 2
            date date yyyyMMdd 1 9999
            open sequence 2
            serial serial 5 0 99999 division flowType date sequence
            levels - 0 2
            stage level1 none 3 1 999 top
            stage level2 none 3 1 999 level1
            """;

    private StoredRules rules;

    abstract DataSource database();

    @BeforeEach
    void firstStart() {
        for (String table : List.of("code_rule_version", "code_rule_change", "split_condition")) {
            JdbcClient.create(database()).sql("delete from " + table).update();
        }
        rules = open();
    }

    private StoredRules open() {
        return new StoredRules(database(), Clock.systemUTC());
    }

    @Test
    void CQ8_a_first_start_brings_the_shipped_rules_and_the_next_start_no_more() {
        List<String> shipped = references(RuleSet.shipped());

        assertThat(references(rules.current())).containsExactlyInAnyOrderElementsOf(shipped);
        assertThat(references(open().current())).containsExactlyInAnyOrderElementsOf(shipped);
        assertThat(policy("guangdong")).isEqualTo(SplitPolicy.GUANGDONG);
        assertThat(policy("chongqing")).isEqualTo(SplitPolicy.ANY_PHASE);
    }

    @Test
    void CQ8_a_changed_rule_is_its_next_version_and_codes_of_the_old_one_stay_valid() {
        String old = "5001570120260309010007";

        assertThat(rules.save(WIDER, "流水号不够用", STAMP)).isInstanceOf(RuleSaving.Saved.class);

        assertThat(rules.current().newest("chongqing").orElseThrow().reference())
                .isEqualTo("chongqing@2");
        assertThat(rules.current().parse(old).rule().reference()).isEqualTo("chongqing@1");
        assertThat(rules.current().parse(old + "7").rule().reference()).isEqualTo("chongqing@2");
        assertThat(rules.versions()).extracting(RuleVersion::saved).contains(STAMP);
    }

    @Test
    void CQ8_the_same_rule_once_more_is_no_new_version() {
        rules.save(WIDER, "流水号不够用", STAMP);

        assertThat(rules.save(WIDER, "再来一次", STAMP)).isInstanceOf(RuleSaving.Unchanged.class);
        assertThat(rules.changes()).hasSize(1);
    }

    @Test
    void CQ8_who_changed_what_when_and_why_is_kept() {
        rules.save(WIDER, "流水号不够用", STAMP);

        assertThat(rules.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).contains("serial serial 4 0 9999");
            assertThat(change.after()).contains("rule chongqing 2").contains("serial serial 5 0 99999");
            assertThat(change.reason()).isEqualTo("流水号不够用");
            assertThat(change.stamp()).isEqualTo(STAMP);
        });
        assertThat(rules.save(WIDER, " ", STAMP)).isInstanceOf(RuleSaving.Refused.class);
    }

    @Test
    void CQ8_a_rule_that_takes_another_rules_texts_is_refused_with_an_example() {
        String twin = WIDER.replace("rule chongqing 1", "rule twin 1").replace(" 5 0 99999", " 4 0 9999");

        assertThat(fault(rules.save(twin, "试", STAMP)).finding()).satisfies(finding -> {
            assertThat(finding.reason()).isEqualTo(RuleStorageReason.AMBIGUOUS);
            assertThat(finding.field()).isEqualTo("chongqing@1");
            assertThat(rules.current().isValid(finding.value())).isTrue();
        });
        assertThat(rules.current().newest("twin")).isEmpty();
    }

    @Test
    void CQ8_an_unreadable_line_is_named_with_its_number_its_field_and_what_stands_there() {
        RuleFault fault = fault(rules.save(WIDER.replace("yyyyMMdd", "ddMMyyyy"), "试", STAMP));

        assertThat(fault.line()).isEqualTo(4);
        assertThat(fault.finding().reason()).isEqualTo(RuleStorageReason.UNREADABLE);
        assertThat(fault.finding().field()).isEqualTo("date");
        assertThat(fault.finding().value()).isEqualTo("date date ddMMyyyy 1 9999");
        assertThat(fault(rules.save("", "试", STAMP)).finding().reason()).isEqualTo(RuleStorageReason.NOT_ONE_RULE);
        assertThat(fault(rules.save("x".repeat(16_001), "试", STAMP)).finding().reason())
                .isEqualTo(RuleStorageReason.TOO_LONG);
    }

    @Test
    void CQ8_the_next_codes_are_shown_before_the_rule_is_saved() {
        SegmentValues known = SegmentValues.NONE
                .with("division", "500157")
                .with("flowType", "01")
                .with("sequence", "01")
                .on(LocalDate.parse("2026-03-09"));

        assertThat(rules.preview(WIDER, known, 8, 2)).isInstanceOfSatisfying(RulePreview.Shown.class, shown -> {
            assertThat(shown.rule().reference()).isEqualTo("chongqing@2");
            assertThat(shown.next()).containsExactly("50015701202603090100008", "50015701202603090100009");
            assertThat(shown.split()).containsExactly("50015701202603090100008-008", "50015701202603090100008-008-001");
        });
        assertThat(rules.current().newest("chongqing").orElseThrow().version()).isEqualTo(1);
        assertThat(rules.preview("rule x", known, 1, 1)).isInstanceOf(RulePreview.Refused.class);
    }

    @Test
    void CQ8_every_shipped_rule_can_be_previewed_as_it_stands() {
        for (CodeRule rule : RuleSet.shipped().rules()) {
            if (RuleSet.shipped().newest(rule.id()).orElseThrow().equals(rule)) {
                assertThat(rules.preview(RuleText.write(rule), SegmentValues.NONE, 1, 1))
                        .as(rule.reference())
                        .isInstanceOf(RulePreview.Shown.class);
            }
        }
    }

    @Test
    void CQ8_another_instance_sees_a_change_at_its_next_question() {
        StoredRules other = open();
        assertThat(other.current().newest("chongqing").orElseThrow().version()).isEqualTo(1);

        rules.save(WIDER, "流水号不够用", STAMP);
        rules.savePolicy("chongqing", new SplitPolicy(Map.of("level1", Set.of(Phase.PLANNING))), "按证拆分", STAMP);

        assertThat(other.current().newest("chongqing").orElseThrow().version()).isEqualTo(2);
        assertThat(other.policyFor(other.current().newest("chongqing").orElseThrow())
                        .phases())
                .containsOnlyKeys("level1");
    }

    @Test
    void CQ8_split_conditions_are_set_per_rule_and_stage_and_their_change_is_kept() {
        SplitPolicy wider = new SplitPolicy(
                Map.of("planning", Set.of(Phase.PLANNING, Phase.DESIGN), "construction", Set.of(Phase.CONSTRUCTION)));

        assertThat(rules.savePolicy("guangdong", wider, "方案阶段即可拆分", STAMP)).isEmpty();

        assertThat(policy("guangdong")).isEqualTo(wider);
        assertThat(rules.changes()).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo(RuleChange.Subject.CONDITIONS);
            assertThat(change.before()).isEqualTo("construction CONSTRUCTION\nplanning PLANNING\n");
            assertThat(change.after()).isEqualTo("construction CONSTRUCTION\nplanning DESIGN,PLANNING\n");
        });
    }

    @Test
    void CQ8_conditions_of_an_unknown_rule_or_stage_or_of_no_phase_are_refused() {
        assertThat(rules.savePolicy("none", SplitPolicy.ANY_PHASE, "试", STAMP))
                .extracting(finding -> finding.reason())
                .containsExactly(RuleStorageReason.UNKNOWN_RULE);
        assertThat(rules.savePolicy("chongqing", SplitPolicy.GUANGDONG, "试", STAMP))
                .extracting(finding -> finding.reason())
                .containsExactly(RuleStorageReason.UNKNOWN_STAGE);
        assertThat(rules.savePolicy("guangdong", new SplitPolicy(Map.of("planning", Set.of())), "试", STAMP))
                .extracting(finding -> finding.reason())
                .containsExactly(RuleStorageReason.NO_PHASE);
    }

    private SplitPolicy policy(String id) {
        return rules.policyFor(rules.current().newest(id).orElseThrow());
    }

    private static List<String> references(RuleSet rules) {
        return rules.rules().stream().map(CodeRule::reference).toList();
    }

    private static RuleFault fault(RuleSaving saving) {
        return ((RuleSaving.Refused) saving).faults().get(0);
    }
}
