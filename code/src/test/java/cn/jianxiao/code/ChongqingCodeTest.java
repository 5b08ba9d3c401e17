package cn.jianxiao.code;

import static cn.jianxiao.code.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CQ1 to CQ3, as far as a code's text goes. */
class ChongqingCodeTest {

    private static final String MAIN = "5001570320260203010007";

    @Test
    void a_main_code_tells_division_flow_type_date_sequence_and_serial() {
        ChongqingCode code = ChongqingCode.parse(MAIN);

        assertThat(code.division()).isEqualTo("500157");
        assertThat(code.flowType()).isEqualTo("03");
        assertThat(code.date()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(code.sequence()).isEqualTo("01");
        assertThat(code.serial()).isEqualTo("0007");
        assertThat(code.level1()).isEmpty();
        assertThat(code.level2()).isEmpty();
        assertThat(code.main()).isSameAs(code).isSameAs(code.root());
        assertThat(code.parent()).isEmpty();
        assertThat(code.depth()).isZero();
    }

    @Test
    void a_level_1_code_is_a_main_code_with_the_serial_of_a_planning_permit() {
        ChongqingCode code = ChongqingCode.parse(MAIN + "-012");

        assertThat(code.level1()).hasValue(12);
        assertThat(code.level2()).isEmpty();
        assertThat(code.depth()).isEqualTo(1);
        assertThat(code.parent()).contains(ChongqingCode.parse(MAIN));
        assertThat(code.root()).isEqualTo(ChongqingCode.parse(MAIN));
        assertThat(code.date()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(code.serial()).isEqualTo("0007");
    }

    @Test
    void a_level_2_code_is_a_level_1_code_with_the_serial_of_a_construction_permit() {
        ChongqingCode code = ChongqingCode.parse(MAIN + "-012-999");

        assertThat(code.level1()).hasValue(12);
        assertThat(code.level2()).hasValue(999);
        assertThat(code.depth()).isEqualTo(2);
        assertThat(code.parent()).contains(ChongqingCode.parse(MAIN + "-012"));
        assertThat(code.main()).isEqualTo(ChongqingCode.parse(MAIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20260229", "19000229", "20260431", "20260001", "20261301", "20260100", "20260132", "00000101"})
    void the_date_must_be_a_day_of_the_calendar(String date) {
        assertRefused(ChongqingCode.tryParse("50015703" + date + "010007"), CodeReason.NOT_A_DATE, "date", date, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20240229", "20000229", "20260430", "20261231", "20260101"})
    void the_last_and_first_days_of_months_are_days_of_the_calendar(String date) {
        assertThat(ChongqingCode.tryParse("50015703" + date + "010007").findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000020260203000000", "9999999920260203999999"})
    void division_flow_type_sequence_and_serial_are_open(String text) {
        assertThat(ChongqingCode.tryParse(text).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "50015X0320260203010007,         NOT_A_DIGIT, division, 50015X,   5",
        "500157X320260203010007,         NOT_A_DIGIT, flowType, X3,       6",
        "50015703202602X3010007,         NOT_A_DIGIT, date,     202602X3, 14",
        "50015703202602030-0007,         NOT_A_DIGIT, sequence, 0-,       17",
        "500157032026020301000,          TOO_SHORT,   serial,   000,      21",
        "50015703202602030100071,        TOO_LONG,    code,     1,        22",
        "5001570320260203010007001,      TOO_LONG,    code,     001,      22",
        "5001570320260203010007-,        TOO_SHORT,   level1,   '',       23",
        "5001570320260203010007-01,      TOO_SHORT,   level1,   01,       25",
        "5001570320260203010007-000,     SERIAL_ZERO, level1,   000,      23",
        "5001570320260203010007-0011,    TOO_LONG,    code,     1,        26",
        "5001570320260203010007-001-,    TOO_SHORT,   level2,   '',       27",
        "5001570320260203010007-001-000, SERIAL_ZERO, level2,   000,      27",
        "5001570320260203010007-001-0A1, NOT_A_DIGIT, level2,   0A1,      28",
        "5001570320260203010007-001-0011,      TOO_LONG, code,  1,        30",
        "5001570320260203010007-001-001-001,   TOO_DEEP, code,  -001,     30",
    })
    void a_refusal_names_segment_position_value_and_reason(
            String text, CodeReason reason, String field, String value, int position) {
        assertRefused(ChongqingCode.tryParse(text), reason, field, value, position);
        assertThat(ChongqingCode.isValid(text)).isFalse();
    }

    @Test
    void parse_throws_with_a_message_one_can_act_on() {
        assertThatThrownBy(() -> ChongqingCode.parse(MAIN + "-000"))
                .isInstanceOf(CodeFormatException.class)
                .hasMessage("\"" + MAIN + "-000\" is not a Chongqing unified code 渝建通码: "
                        + "segment level1, position 23, value \"000\": serials begin at 1");
    }
}
