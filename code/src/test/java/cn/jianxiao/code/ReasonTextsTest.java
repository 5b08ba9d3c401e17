package cn.jianxiao.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.jianxiao.code.graph.GraphReason;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleReason;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.Segment;
import cn.jianxiao.code.rule.Stage;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTextsTest {

    private static final ReasonTexts CHINESE = ReasonTexts.in(Locale.SIMPLIFIED_CHINESE);
    private static final ReasonTexts ENGLISH = ReasonTexts.in(Locale.UK);

    static Stream<ReasonCode> reasons() {
        return Stream.of(CodeReason.values(), RuleReason.values(), GraphReason.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_a_sentence_in_both_languages_that_names_the_field(ReasonCode reason) {
        Finding finding = new Finding(reason, "division", "50015X", 6);

        assertThat(CHINESE.of(finding)).matches("[^\\[\\]{}]*[一-龥].*").endsWith("（第 7 个字符）");
        assertThat(ENGLISH.of(finding)).matches("[ -~&&[^{}]]+").endsWith(" (character 7)");
        if (reason != GraphReason.STAGE_ORDER) {
            assertThat(CHINESE.of(finding)).containsAnyOf("行政区划代码", "50015X");
            assertThat(ENGLISH.of(finding)).containsAnyOf("division", "50015X");
        }
    }

    @Test
    void a_sentence_names_field_value_and_place_and_says_what_to_do() {
        Finding finding = new Finding(CodeReason.NOT_A_DIGIT, "serial", "39595X", 23);

        assertThat(CHINESE.of(finding)).isEqualTo("流水号“39595X”只能填数字 0-9（第 24 个字符）");
        assertThat(ENGLISH.of(finding)).isEqualTo("The serial \"39595X\" takes digits 0-9 only (character 24)");
    }

    @Test
    void phases_and_stages_go_by_their_names() {
        Finding phase = new Finding(GraphReason.PHASE, "phase", "DESIGN", Finding.NO_POSITION);

        assertThat(CHINESE.of(phase)).isEqualTo("项目阶段为“设计方案”时不能拆分此类编码，请在规定阶段拆分");
        assertThat(ENGLISH.of(phase)).startsWith("In the phase \"design\" such codes are not split");
        for (Phase each : Phase.values()) {
            Finding one = new Finding(GraphReason.PHASE, "phase", each.name(), Finding.NO_POSITION);
            assertThat(CHINESE.of(one)).doesNotContain(each.name());
        }
    }

    @Test
    void every_segment_and_stage_of_the_shipped_rules_has_a_name_in_both_languages() {
        Set<String> names = new TreeSet<>();
        for (CodeRule rule : RuleSet.shipped().rules()) {
            rule.segments().stream().map(Segment::name).forEach(names::add);
            rule.levels().stages().stream().map(Stage::name).forEach(names::add);
        }

        assertThat(names).isNotEmpty().allSatisfy(name -> {
            assertThat(CHINESE.field(name)).matches("[一-龥]+");
            assertThat(bundle(Locale.ENGLISH).containsKey("field." + name)).isTrue();
        });
        assertThat(CHINESE.field("土地码")).as("of a deployment's own rule").isEqualTo("土地码");
    }

    @Test
    void both_languages_have_the_same_texts_and_other_modules_keep_theirs() {
        ReasonCode foreign = new ReasonCode() {
            @Override
            public String code() {
                return "intake.missing";
            }

            @Override
            public boolean hard() {
                return true;
            }
        };

        assertThat(bundle(Locale.ENGLISH).keySet())
                .isEqualTo(bundle(Locale.SIMPLIFIED_CHINESE).keySet());
        assertThat(reasons()).allMatch(CHINESE::knows);
        assertThat(CHINESE.knows(foreign)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINESE.of(new Finding(foreign, "f", "v", Finding.NO_POSITION)))
                .withMessageContaining("intake.missing");
    }

    @Test
    void chinese_is_spoken_unless_english_is_asked_for() {
        Finding empty = new Finding(CodeReason.EMPTY, "code", "", Finding.NO_POSITION);

        assertThat(ReasonTexts.in(Locale.FRENCH).of(empty)).isEqualTo("编码为空，请填写编码");
        assertThat(ReasonTexts.in(Locale.US).of(empty)).isEqualTo("The code is empty: enter one");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("cn.jianxiao.code.reasons", locale);
    }
}
