package cn.jianxiao.code.graph;

import static cn.jianxiao.code.graph.Projects.LI;
import static cn.jianxiao.code.graph.Projects.MAIN;
import static cn.jianxiao.code.graph.Projects.RULES;
import static cn.jianxiao.code.graph.Projects.done;
import static cn.jianxiao.code.graph.Projects.split;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.CodeReason;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleReason;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.code.rule.SegmentValues;
import cn.jianxiao.code.rule.SerialSegment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SH3: projects without fixed-asset investment get another unique code. */
class UninvestedProjectTest {

    private static final CodeRule RULE = RULES.newest("uninvested").orElseThrow();
    private static final String PROJECT = "W3100002026000123";

    @Test
    void SH3_a_project_without_investment_has_a_code_of_division_and_year_counted_in_both() {
        Parsed<RuledCode> code = RULE.compose(SegmentValues.NONE
                .with("division", "310000")
                .on(LocalDate.of(2026, 2, 3))
                .serial("serial", 123));

        assertThat(code.optional()).map(RuledCode::value).contains(PROJECT);
        assertThat(RULES.parse(PROJECT).rule()).isEqualTo(RULE);
        assertThat(RULE.segment("serial"))
                .hasValueSatisfying(
                        serial -> assertThat(((SerialSegment) serial).scope()).isEqualTo(List.of("division", "year")));
    }

    @ParameterizedTest
    @CsvSource({
        "W3100002026000000, SERIAL_ZERO",
        "W3100001999000123, PERIOD_UNKNOWN",
        "W31000020260001, TOO_SHORT",
        "W310000202600012X, NOT_A_DIGIT",
        "W31000020260001234, TOO_LONG",
        "W3100002026000123-001-002-003, TOO_DEEP"
    })
    void SH3_its_faults_are_told_by_its_own_rule(String text, CodeReason reason) {
        assertThat(((Parsed.Failed<RuledCode>) RULES.tryParse(text)).cause().reason())
                .isEqualTo(reason);
        assertThat(((Parsed.Failed<RuledCode>) RULE.tryParse("3100002026000123"))
                        .cause()
                        .reason())
                .isEqualTo(RuleReason.FIXED_TEXT);
    }

    @Test
    void SH3_it_is_split_in_two_levels_and_may_have_a_main_code_like_others() {
        CodeGraph graph = CodeGraph.of(RULES.parse(PROJECT), LI);
        CodeGraph parts = split(split(graph, PROJECT, "level1"), PROJECT + "-001", "level2");

        assertThat(parts.engineeringCodes()).extracting(CodeNode::value).containsExactly(PROJECT + "-001-001");
        assertThat(RULES.parse(PROJECT + "-001-001").root().value()).isEqualTo(PROJECT);
        assertThat(done(graph.assignMain(RULES.parse(MAIN), LI)).graph().mainCode())
                .map(CodeNode::value)
                .contains(MAIN);
    }
}
