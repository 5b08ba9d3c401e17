package cn.jianxiao.bench.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.Codes;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.HierarchicalCode;
import cn.jianxiao.code.NationalCode;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.rule.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is measured beside each other says the same of every text. */
class RegexCodesTest {

    private static final RuleSet RULES = RuleSet.shipped();

    @Test
    void expressions_and_rules_and_grammars_read_the_same() {
        assertThat(Stream.concat(texts(), texts().map(RegexCodesTest::mistreated)))
                .allSatisfy(text -> {
                    var byRules = RULES.tryParse(text);
                    var byExpressions = RegexCodes.read(text);

                    assertThat(byExpressions.map(Parsed.Ok::value))
                            .as(text)
                            .isEqualTo(byRules.optional().map(Reading::of));
                    assertThat(byExpressions.map(read -> reasons(read.findings())))
                            .as(text)
                            .isEqualTo(byRules.optional().map(code -> reasons(byRules.findings())));
                    if (!text.startsWith("W")) {
                        assertThat(byExpressions.map(read -> read.value().value()))
                                .isEqualTo(Codes.tryParse(text).optional().map(HierarchicalCode::value));
                    }
                });
    }

    @Test
    void every_sample_is_a_code_without_doubt() {
        assertThat(Arrays.stream(CodeTexts.mixed()))
                .allMatch(text -> RULES.parse(text).value().equals(text)
                        && Codes.tryParse(text).findings().isEmpty());
        assertThat(Arrays.stream(CodeTexts.projects())).allMatch(NationalCode::isValid);
    }

    private static Stream<String> texts() {
        return Stream.concat(
                Arrays.stream(CodeTexts.mixed()), Stream.of("W3100002026000123", "W3100002026000123-001-002"));
    }

    private static List<String> reasons(List<Finding> findings) {
        return findings.stream().map(finding -> finding.reason().code()).toList();
    }

    private static String mistreated(String text) {
        var random = new Random(text.hashCode());
        var at = random.nextInt(text.length());
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
            case 1 -> text.substring(0, at);
            case 2 -> '\u3000' + text;
            case 3 -> text.replace('-', '－');
            default -> text.substring(0, at) + '-' + text.substring(at);
        };
    }

    @Test
    void what_is_no_code_is_none() {
        assertThat(Stream.of("", "hello", "5001570320260230010007", "2512-420984-04-01-395957-2001-2001"))
                .allMatch(text -> RegexCodes.read(text).equals(Optional.empty()));
    }
}
