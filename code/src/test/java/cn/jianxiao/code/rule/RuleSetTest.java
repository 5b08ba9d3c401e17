package cn.jianxiao.code.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jianxiao.code.CodeReason;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CQ8: several rules side by side, and what happens when one changes. */
class RuleSetTest {

    private static final RuleSet SHIPPED = RuleSet.shipped();

    private static CodeRule rule(String text) {
        return RuleText.read(text, SHIPPED.rules()).get(0);
    }

    /** Each meets one shipped rule or another in some text, most of them by far not in all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule twin 1 x\nrandom all 22",
                "rule day 1 x\nopen a 8\nfixed b 20240229\nrandom b 6\nlevels - 1 1\nstage s none 3 999 999 top",
                "rule checked 1 x\nrandom a 21\ncheck c strict",
                "rule dated 1 x\nrandom a 10\ndate d yyMM 2024 2024\nrandom e 8",
                "rule closed 1 x\nclosed c 2601-500157-01-02-003018\n",
                "rule parts 1 x\nparent p national@1\nlevels - 1 1\nstage s 2 3 7 9 top",
                "rule letter 1 x\nopen a 4\nfixed b -\nopen b 6\nfixed c -\nopen c 2\nfixed d -\nopen d 2\nfixed e -\nrandom e 5\ncheck f strict",
            })
    void rules_that_share_a_text_are_refused_with_one_that_both_take(String text) {
        CodeRule fourth = rule(text);
        AmbiguousRulesException refused =
                catchThrowableOfType(AmbiguousRulesException.class, () -> SHIPPED.with(fourth));

        assertThat(fourth.isValid(refused.example())).as(refused.example()).isTrue();
        assertThat(SHIPPED.isValid(refused.example())).as(refused.example()).isTrue();
        assertThat(refused.second()).isEqualTo(fourth.reference());
        assertThat(refused.first())
                .isEqualTo(SHIPPED.parse(refused.example()).rule().reference());
        assertThat(refused).hasMessageContaining(refused.example());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule longer 1 x\nrandom all 23",
                "rule nodate 1 x\nopen a 8\nfixed b 20230229\nrandom b 6",
                "rule thirteen 1 x\nopen a 12\nfixed b 13\nrandom b 8",
                "rule zero 1 x\nfixed p 2512-420984-04-01-395957-1000\nopen p 1",
                "rule backward 1 x\nparent p national@2\nlevels - 2 2\nstage c 2 3 1 999 top\nstage p 1 3 1 999 c",
                "rule early 1 x\nclosed p 2013-420984-04-01-395957",
            })
    void rules_that_share_no_text_stand_side_by_side(String text) {
        CodeRule fourth = rule(text);

        assertThat(SHIPPED.with(fourth).newest(fourth.id())).contains(fourth);
        assertThat(fourth.preview(SegmentValues.NONE, 1).optional())
                .hasValueSatisfying(
                        code -> assertThat(SHIPPED.isValid(code.value())).isFalse());
    }

    @Test
    void after_a_change_old_codes_stay_valid_and_new_ones_are_made_by_the_new_version() {
        CodeRule second =
                rule("rule chongqing 2 渝建通码\nopen division 6\nclosed flowType 01 02 03\ndate date yyMMdd 2026 2099\n"
                        + "serial serial 5 1 99999 division date\nlevels - 0 2\n"
                        + "stage level1 none 3 1 999 top\nstage level2 none 3 1 999 level1");
        RuleSet rules = SHIPPED.with(second);
        RuledCode old = rules.parse("5001570320260203010007-001");
        RuledCode young = rules.parse("5001570326020300007-001");

        assertThat(old.rule().version()).isEqualTo(1);
        assertThat(young.rule())
                .isEqualTo(second)
                .isEqualTo(rules.newest("chongqing").orElseThrow());
        assertThat(old.rule().child(old, "level2", 4).optional().map(RuledCode::value))
                .contains("5001570320260203010007-001-004");
        assertThat(rules.referred("chongqing@1")).contains(old.rule());
    }

    @Test
    void of_versions_that_both_take_a_text_the_newest_reads_it() {
        CodeRule second = rule("rule chongqing 2 x\nopen division 6\nclosed flowType 03\ndate date yyyyMMdd 2026 2026\n"
                + "open sequence 2\nserial serial 4 1 9999 division");
        RuleSet rules = SHIPPED.with(second);

        assertThat(rules.parse("5001570320260203010007").rule().version()).isEqualTo(2);
        assertThat(rules.parse("5001570420260203010007").rule().version()).isEqualTo(1);
        assertThatThrownBy(() -> rules.with(second)).hasMessage("chongqing@2 is there twice");
    }

    @Test
    void a_fault_is_told_by_the_rule_that_took_most_of_the_text() {
        assertThat(cause("2512-420984-04-01-395957-3001").reason()).isEqualTo(CodeReason.STAGE_UNKNOWN);
        assertThat(cause("2019-330391-4-03-831266").field()).isEqualTo("industry");
        assertThat(cause("5001570320260230010007").reason()).isEqualTo(CodeReason.NOT_A_DATE);
        assertThat(cause("hello").reason()).isEqualTo(CodeReason.UNKNOWN_SHAPE);
        assertThat(cause("　").reason()).isEqualTo(CodeReason.EMPTY);
    }

    @Test
    void of_faults_equally_far_the_one_by_the_rule_that_was_there_first_is_told_and_by_its_newest_version() {
        CodeRule water = rule("rule water 1 x\nfixed a X\nopen pipe 3");
        CodeRule newer = rule("rule water 2 x\nfixed a X\nopen valve 5");
        CodeRule power = rule("rule power 1 x\nfixed b X\nopen cable 4");

        assertThat(cause(RuleSet.of(List.of(water, power)), "XZ").field()).isEqualTo("pipe");
        assertThat(cause(RuleSet.of(List.of(power, water)), "XZ").field()).isEqualTo("cable");
        assertThat(cause(RuleSet.of(List.of(water, newer, power)), "XZ").field())
                .isEqualTo("valve");
        assertThat(cause(RuleSet.of(List.of(power, water)), "x12").field()).isEqualTo("cable");
        assertThat(cause(RuleSet.of(List.of(water, power)), "X12345"))
                .as("further than the other, which ended")
                .isEqualTo(new Finding(CodeReason.TOO_LONG, "code", "5", 5));
    }

    @Test
    void a_value_that_is_refused_lies_less_far_than_one_that_was_taken() {
        CodeRule narrow = rule("rule narrow 1 x\nserial kind 2 1 5\nopen rest 3");
        CodeRule wide = rule("rule wide 1 x\nopen kind 2\nfixed rest -\nopen rest 2");

        for (List<CodeRule> order : List.of(List.of(narrow, wide), List.of(wide, narrow))) {
            assertThat(cause(RuleSet.of(order), "77123").reason()).isEqualTo(CodeReason.HYPHEN_EXPECTED);
        }
    }

    private static Finding cause(String text) {
        return cause(SHIPPED, text);
    }

    private static Finding cause(RuleSet rules, String text) {
        return ((Parsed.Failed<RuledCode>) rules.tryParse(text)).cause();
    }

    @Test
    void old_and_new_project_codes_are_two_versions_of_one_rule() {
        assertThat(List.of("2019-330391-47-03-831266", "2512-420984-04-01-395957"))
                .map(text -> SHIPPED.parse(text).rule().reference())
                .containsExactly("national@1", "national@2");
    }
}
