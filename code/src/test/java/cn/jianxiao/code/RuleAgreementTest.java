package cn.jianxiao.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.RuledCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CQ8: the shipped rules, which are data, read every text as the scanners written by hand and the oracles do. */
class RuleAgreementTest {

    private static final int TEXTS = Tries.usually(100_000);
    private static final long SEED = 20261121;

    @ParameterizedTest
    @CsvSource({"NATIONAL, national", "GUANGDONG, guangdong", "CHONGQING, chongqing"})
    void rule_and_scanner_and_oracle_agree_on_values_doubts_and_faults(Oracle grammar, String id) {
        RuleSet rules = RuleSet.of(shipped(id));
        RandomTexts random = new RandomTexts(SEED + grammar.ordinal());
        int accepted = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = random.mistreated(grammar.text(random));
            Parsed<RuledCode> byRule = rules.tryParse(text);
            Parsed<?> byHand = grammar.scanned(text);

            Optional<String> value = byRule.optional().map(RuledCode::value);
            if (!value.equals(grammar.accepted(text)) || !agree(byRule, byHand)) {
                assertThat(byRule).as(text).hasToString(byHand.toString());
            }
            accepted += value.isPresent() ? 1 : 0;
        }
        assertThat(accepted).as("a fair mix of good and bad").isBetween(TEXTS / 5, TEXTS * 4 / 5);
    }

    private static boolean agree(Parsed<RuledCode> byRule, Parsed<?> byHand) {
        List<String> faults =
                byRule.findings().stream().map(RuleAgreementTest::fault).toList();
        boolean atStart = byRule.findings().stream().anyMatch(found -> found.reason() == CodeReason.UNKNOWN_SHAPE);
        boolean sameFaults = atStart
                || faults.equals(
                        byHand.findings().stream().map(RuleAgreementTest::fault).toList());
        boolean sameAbove = byRule.optional().isEmpty()
                || above(byRule.optional().get())
                        .equals(above((HierarchicalCode) byHand.optional().orElseThrow()));
        return sameFaults && sameAbove;
    }

    /** The scanner takes random digits and check digit for one segment. */
    private static String fault(Finding finding) {
        String field = finding.field().equals("check") ? "serial" : finding.field();
        return finding.reason() + " " + field + " " + finding.position();
    }

    private static String above(RuledCode code) {
        return code.root() + " " + code.parent() + " " + code.depth();
    }

    private static String above(HierarchicalCode code) {
        return code.root() + " " + code.parent() + " " + code.depth();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void the_shipped_rules_together_take_what_the_grammars_together_take(int seed) {
        RuleSet rules = RuleSet.shipped();
        RandomTexts random = new RandomTexts(SEED + 10 + seed);

        assertThat(Stream.generate(() -> random.mistreated(random.any()))
                        .limit(TEXTS / 2)
                        .filter(text -> !rules.tryParse(text)
                                .optional()
                                .map(RuledCode::value)
                                .equals(Codes.tryParse(text).optional().map(HierarchicalCode::value))))
                .isEmpty();
    }

    private static List<CodeRule> shipped(String id) {
        return RuleSet.shipped().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .toList();
    }
}
