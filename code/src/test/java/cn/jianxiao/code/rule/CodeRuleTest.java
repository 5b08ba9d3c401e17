package cn.jianxiao.code.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.code.CodeFormatException;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.Parsed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CQ8: a rule that nobody programmed. */
class CodeRuleTest {

    private static final RuleSet SHIPPED = RuleSet.shipped();

    /** A water company's own code: its letters, the year, the kind of work, the project's division, a serial, a check. */
    private static final CodeRule WATER = RuleText.read("""
                    rule water 1 供水编码
                    fixed kind SW
                    closed kind A B C
                    date year yyyy 2020 2030
                    parent-segment division national@2 division
                    serial serial 4 1 5000 year division
                    check check strict
                    levels / 0 3
                    stage phase 7 2 1 99 top
                    stage part 8 2 1 50 phase part
                    """, SHIPPED.rules()).get(0);

    private static final RuledCode PROJECT = SHIPPED.parse("2512-420984-04-01-395957");

    private static SegmentValues water() {
        return SegmentValues.NONE
                .with("kind", "B")
                .on(LocalDate.of(2026, 2, 3))
                .below(PROJECT)
                .serial("serial", 17);
    }

    private static RuledCode composed(Parsed<RuledCode> parsed) {
        assertThat(parsed.findings()).isEmpty();
        return parsed.optional().orElseThrow();
    }

    @Test
    void a_fourth_rule_composes_and_reads_without_a_line_of_code() {
        RuledCode code = composed(WATER.compose(water()));

        assertThat(code.value()).startsWith("SWB20264209840017").hasSize(18);
        assertThat(code.segments())
                .containsEntry("kind", "B")
                .containsEntry("year", "2026")
                .containsEntry("division", "420984")
                .containsEntry("serial", "0017");
        assertThat(SHIPPED.with(WATER).parse(code.value())).isEqualTo(code);
        assertThat(code.rule().reference()).isEqualTo("water@1");
    }

    @Test
    void a_stage_may_continue_itself_where_the_rule_says_so_but_not_past_the_deepest_level() {
        RuledCode phase = composed(WATER.child(composed(WATER.compose(water())), "phase", 3));
        RuledCode part = composed(WATER.child(phase, "part", 1));
        RuledCode inner = composed(WATER.child(part, "part", 50));

        assertThat(inner.value()).endsWith("/703/801/850");
        assertThat(inner.depth()).isEqualTo(3);
        assertThat(inner.parent()).contains(part);
        assertThat(inner.serial()).hasValue(50);
        assertThat(WATER.child(inner, "part", 1).optional()).isEmpty();
        assertThat(cause(WATER.child(phase, "phase", 1)).reason()).isEqualTo(RuleReason.NOT_SPLIT_FROM);
        assertThat(cause(WATER.child(phase, "part", 51)).reason()).isEqualTo(RuleReason.SERIAL_RANGE);
        assertThat(cause(WATER.child(PROJECT, "phase", 1)).reason()).isEqualTo(RuleReason.NOT_SPLIT_FROM);
    }

    @ParameterizedTest
    @CsvSource({
        "SXB202642098400171,       FIXED_TEXT,        kind,     SX,   1",
        "SWD202642098400171,       NOT_IN_DICTIONARY, kind,     D,    2",
        "SWB201942098400171,       PERIOD_UNKNOWN,    year,     2019, 3",
        "SWB202642098450011,       SERIAL_RANGE,      serial,   5001, 13",
        "SWB202642098400001,       SERIAL_ZERO,       serial,   0000, 13",
        "SWB20264209840017X,       NOT_A_DIGIT,       check,    X,    17",
    })
    void a_fault_names_segment_position_value_and_reason(
            String text, String reason, String field, String value, int position) {
        Finding cause = cause(WATER.tryParse(text));

        assertThat(((Enum<?>) cause.reason()).name()).isEqualTo(reason);
        assertThat(cause).isEqualTo(new Finding(cause.reason(), field, value, position));
    }

    @Test
    void exactly_one_strict_check_digit_is_right() {
        String head = composed(WATER.compose(water())).value().substring(0, 17);
        long right =
                "0123456789".chars().filter(c -> WATER.isValid(head + (char) c)).count();

        assertThat(right).isEqualTo(1);
    }

    @Test
    void composing_names_every_segment_that_lacks_a_value_or_has_one_of_another_width() {
        Parsed<RuledCode> parsed = WATER.compose(SegmentValues.NONE.with("kind", "BB"));

        assertThat(parsed.findings()).extracting(Finding::field).containsExactly("kind", "year", "division", "serial");
        assertThat(cause(parsed).reason()).isEqualTo(RuleReason.WIDTH);
    }

    @Test
    void a_national_code_is_composed_with_its_check_digit() {
        CodeRule rule = SHIPPED.newest("national").orElseThrow();
        SegmentValues values = SegmentValues.NONE
                .with("division", "420984")
                .with("department", "04")
                .with("type", "01")
                .with("serial", "39595")
                .on(LocalDate.of(2025, 12, 8));

        assertThat(composed(rule.compose(values)).value()).isEqualTo("2512-420984-04-01-395957");
    }

    @Test
    void an_engineering_code_hangs_on_a_national_code_of_either_form() {
        CodeRule rule = SHIPPED.newest("guangdong").orElseThrow();
        for (String project : List.of("2512-420984-04-01-395957", "2017-440111-47-03-006689")) {
            RuledCode top = SHIPPED.parse(project);
            RuledCode planning = composed(rule.child(top, "planning", 3));
            RuledCode construction = composed(rule.child(planning, "construction", 1));

            assertThat(construction.value()).isEqualTo(project + "-1003-2001");
            assertThat(construction.root()).isEqualTo(top);
            assertThat(construction.parent()).contains(planning);
            assertThat(rule.compose(SegmentValues.NONE
                                    .below(top)
                                    .split("planning", 3)
                                    .split("construction", 1))
                            .optional())
                    .contains(construction);
            assertThat(rule.child(construction, "construction", 2).optional()).isEmpty();
            assertThat(rule.isValid(project)).isFalse();
        }
    }

    @Test
    void the_next_code_can_be_shown_before_anything_is_known() {
        for (CodeRule rule : SHIPPED.with(WATER).rules()) {
            RuledCode preview = composed(rule.preview(SegmentValues.NONE, 8));
            assertThat(SHIPPED.with(WATER).parse(preview.value())).isEqualTo(preview);
        }
        CodeRule chongqing = SHIPPED.newest("chongqing").orElseThrow();
        SegmentValues known = SegmentValues.NONE.with("division", "500157").on(LocalDate.of(2026, 2, 3));
        assertThat(composed(chongqing.preview(known, 8)).value()).isEqualTo("5001570020260203000008");
    }

    @Test
    void every_composed_code_reads_back_with_its_values() {
        CodeRule rule = SHIPPED.newest("chongqing").orElseThrow();
        for (int serial = 0; serial <= 9999; serial += 7) {
            SegmentValues values = SegmentValues.NONE
                    .with("division", "500157")
                    .with("flowType", "03")
                    .with("sequence", "01")
                    .on(LocalDate.of(2026, 1, 1).plusDays(serial))
                    .serial("serial", serial)
                    .split("level1", serial % 999 + 1);
            RuledCode code = composed(rule.compose(values));
            assertThat(SHIPPED.parse(code.value()).segments()).isEqualTo(code.segments());
            assertThat(code.segment("serial").map(Integer::parseInt)).contains(serial);
            assertThat(code.serial()).hasValue(serial % 999 + 1);
        }
    }

    @Test
    void a_rule_written_as_text_is_the_same_rule() {
        RuleSet all = SHIPPED.with(WATER);
        for (CodeRule rule : all.rules()) {
            assertThat(RuleText.read(RuleText.write(rule), all.rules())).containsExactly(rule);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date d yyyy 2030 2020      | line 2: d: years 2030..2020",
                "date d ddMM 2020 2030      | line 2: no date pattern",
                "closed c A BB              | line 2: c: \"BB\" is not 1 characters",
                "closed c a                 | line 2: c: \"a\" is not 1 characters in normal form",
                "serial s 3 1 1000          | line 2: serials 1..1000 do not fit",
                "parent p nobody@1          | line 2: no rule nobody@1",
                "open o x                   | line 2: width is no number: x",
                "random r 3 4               | line 2: one word too many",
                "picture p                  | line 2: no kind of segment: picture",
            })
    void a_rule_that_cannot_be_is_refused_with_its_line(String line, String message) {
        assertThatThrownBy(() -> RuleText.read("rule r 1 R\n" + line, List.of()))
                .isInstanceOf(RuleFormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void parse_throws_with_a_message_one_can_act_on() {
        assertThatThrownBy(() -> WATER.parse("SWD202642098400171"))
                .isInstanceOf(CodeFormatException.class)
                .hasMessage("\"SWD202642098400171\" is not a 供水编码: segment kind, position 2, value \"D\": "
                        + "the dictionary of this segment has no such value");
    }

    private static Finding cause(Parsed<RuledCode> parsed) {
        return ((Parsed.Failed<RuledCode>) parsed).cause();
    }
}
