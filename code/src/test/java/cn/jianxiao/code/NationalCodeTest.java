package cn.jianxiao.code;

import static cn.jianxiao.code.Refusals.assertRefused;
import static cn.jianxiao.code.Refusals.causeOf;
import static cn.jianxiao.code.Refusals.onlyDoubtOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalCodeTest {

    private static final String NEW = "2512-420984-04-01-395957";
    private static final String OLD = "2019-330391-47-03-831266";

    @Test
    void a_new_code_tells_year_month_division_and_serial() {
        NationalCode code = NationalCode.parse(NEW);

        assertThat(code.form()).isEqualTo(NationalCode.Form.NEW);
        assertThat(code.year()).isEqualTo(2025);
        assertThat(code.month()).hasValue(12);
        assertThat(code.division()).isEqualTo("420984");
        assertThat(code.segments()).containsExactly("2512", "420984", "04", "01", "395957");
        assertThat(code.serial()).isEqualTo("395957");
    }

    @Test
    void an_old_code_tells_the_year_and_no_month() {
        NationalCode code = NationalCode.parse(OLD);

        assertThat(code.form()).isEqualTo(NationalCode.Form.OLD);
        assertThat(code.year()).isEqualTo(2019);
        assertThat(code.month()).isEmpty();
        assertThat(code.segments()).containsExactly("2019", "330391", "47", "03", "831266");
    }

    @Test
    void old_codes_begin_with_2015_to_2020_new_ones_with_year_20_to_99_and_month_and_nothing_else_begins_a_code() {
        for (int period = 0; period <= 9999; period++) {
            boolean old = period >= 2015 && period <= 2020;
            boolean young = period / 100 >= 20 && period % 100 >= 1 && period % 100 <= 12;
            String text = "%04d-330391-47-03-831266".formatted(period);

            assertThat(NationalCode.tryParse(text).optional().map(NationalCode::form))
                    .as(text)
                    .isEqualTo(
                            old
                                    ? Optional.of(NationalCode.Form.OLD)
                                    : young ? Optional.of(NationalCode.Form.NEW) : Optional.empty());
        }
    }

    @Test
    void a_wrong_check_digit_is_a_doubt_and_never_a_rejection() {
        Parsed<NationalCode> parsed = NationalCode.tryParse("2512-420984-04-01-395958");

        assertThat(onlyDoubtOf(parsed)).isEqualTo(new Finding(CodeReason.PROJECT_CHECK_DIGIT, "serial", "395958", 23));
        assertThat(NationalCode.isValid("2512-420984-04-01-395958")).isTrue();
    }

    @Test
    void the_check_digit_notices_every_single_wrong_digit() {
        for (int i = 5; i < NEW.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (NEW.charAt(i) != '-' && NEW.charAt(i) != digit) {
                    String wrong = NEW.substring(0, i) + digit + NEW.substring(i + 1);
                    assertThat(onlyDoubtOf(NationalCode.tryParse(wrong)).reason())
                            .as(wrong)
                            .isEqualTo(CodeReason.PROJECT_CHECK_DIGIT);
                }
            }
        }
    }

    @Test
    void old_codes_have_no_check_digit() {
        for (char last = '0'; last <= '9'; last++) {
            assertThat(NationalCode.tryParse("2019-330391-47-03-83126" + last).findings())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-310052-47-03-831266", "2019-000012-88-88-831266", "2019-999999-00-00-000000"})
    void divisions_and_the_short_segments_are_open_lists(String text) {
        assertThat(NationalCode.tryParse(text).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "25A2-420984-04-01-395957,  NOT_A_DIGIT,     period,     25A2,   2",
        "2513-420984-04-01-395957,  PERIOD_UNKNOWN,  period,     2513,   0",
        "1912-420984-04-01-395957,  PERIOD_UNKNOWN,  period,     1912,   0",
        "25121-420984-04-01-395957, HYPHEN_EXPECTED, division,   1,      4",
        "2512-42098-04-01-395957,   NOT_A_DIGIT,     division,   42098-, 10",
        "2512-420984-4-01-395957,   NOT_A_DIGIT,     department, 4-,     13",
        "2512-420984-04-1-395957,   NOT_A_DIGIT,     type,       1-,     16",
        "2019-330391-4-03-831266,   NOT_A_DIGIT,     industry,   4-,     13",
        "2019-330391-47-3-831266,   NOT_A_DIGIT,     procedure,  3-,     16",
        "2512-420984-04-01-39595X,  NOT_A_DIGIT,     serial,     39595X, 23",
        "2512-420984-04-01-39595,   TOO_SHORT,       serial,     39595,  23",
        "2512-420984-04-01,         TOO_SHORT,       serial,     '',     17",
        "2512,                      TOO_SHORT,       division,   '',     4",
        "2512-420984-04-01-3959578, TOO_LONG,        code,       8,      24",
        "2512420984040139595 7,     HYPHEN_EXPECTED, division,   4,      4",
        "'',                        EMPTY,           code,       '',     -1",
        "' ',                       EMPTY,           code,       ' ',    -1",
        "'  2512-42098X-04',        NOT_A_DIGIT,     division,   42098X, 12",
    })
    void a_refusal_names_segment_position_value_and_reason(
            String text, CodeReason reason, String field, String value, int position) {
        assertRefused(NationalCode.tryParse(text), reason, field, value, position);
        assertThat(NationalCode.isValid(text)).isFalse();
    }

    @Test
    void digits_of_other_scripts_are_not_digits() {
        assertThat(causeOf(NationalCode.tryParse("2512-42098٣-04-01-395957")).position())
                .isEqualTo(10);
    }

    @Test
    void parse_throws_with_a_message_one_can_act_on() {
        assertThatThrownBy(() -> NationalCode.parse("2512-420984-04-01-39595X"))
                .isInstanceOf(CodeFormatException.class)
                .hasMessage("\"2512-420984-04-01-39595X\" is not a national project code 项目代码: "
                        + "segment serial, position 23, value \"39595X\": only digits 0-9 are allowed here")
                .extracting(thrown -> ((CodeFormatException) thrown).findings())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @Test
    void a_project_code_is_the_top_of_its_hierarchy() {
        NationalCode code = NationalCode.parse(NEW);

        assertThat(code.depth()).isZero();
        assertThat(code.parent()).isEmpty();
        assertThat(code.root()).isSameAs(code);
    }
}
