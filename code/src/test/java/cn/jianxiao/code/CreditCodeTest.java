package cn.jianxiao.code;

import static cn.jianxiao.code.Refusals.assertRefused;
import static cn.jianxiao.code.Refusals.causeOf;
import static cn.jianxiao.code.Refusals.onlyDoubtOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final String CREDIT = "91110000802100433B";

    @Test
    void a_credit_code_tells_division_and_organisation() {
        CreditCode code = CreditCode.parse(CREDIT);

        assertThat(code.division()).isEqualTo("110000");
        assertThat(code.organisation()).contains(OrganisationCode.parse("80210043-3"));
    }

    @Test
    void the_check_character_notices_every_single_wrong_character() {
        for (int i = 0; i < CREDIT.length(); i++) {
            for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                String text = CREDIT.substring(0, i) + c + CREDIT.substring(i + 1);
                assertThat(CreditCode.isValid(text)).as(text).isEqualTo(text.equals(CREDIT));
            }
        }
    }

    @Test
    void a_wrong_check_character_is_refused() {
        assertRefused(CreditCode.tryParse("91110000802100433C"), CodeReason.CHECK_CHARACTER, "check", "C", 17);
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z'})
    void i_o_s_v_and_z_are_not_in_the_alphabet(char letter) {
        assertThat(causeOf(CreditCode.tryParse("91110000" + letter + "02100433B")))
                .isEqualTo(new Finding(CodeReason.NOT_IN_ALPHABET, "organisation", letter + "02100433", 8));
    }

    @Test
    void an_unsound_organisation_code_inside_is_a_doubt() {
        String head = "91110000802100434";
        Parsed<CreditCode> parsed = CreditCode.tryParse(head + SlowCheck.credit(head));

        assertThat(onlyDoubtOf(parsed))
                .isEqualTo(new Finding(CodeReason.ORGANISATION_CHECK, "organisation", "802100434", 16));
        assertThat(parsed.optional().flatMap(CreditCode::organisation)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "*1110000802100433B,  NOT_IN_ALPHABET, authority,    *,         0",
        "9-110000802100433B,  NOT_IN_ALPHABET, kind,         -,         1",
        "911100A0802100433B,  NOT_A_DIGIT,     division,     1100A0,    6",
        "9111000080210043,    TOO_SHORT,       organisation, 80210043,  16",
        "91110000802100433,   TOO_SHORT,       check,        '',        17",
        "91110000802100433B1, TOO_LONG,        code,         1,         18",
        "'',                  EMPTY,           code,         '',        -1",
    })
    void a_refusal_names_segment_position_value_and_reason(
            String text, CodeReason reason, String field, String value, int position) {
        assertRefused(CreditCode.tryParse(text), reason, field, value, position);
    }

    @Test
    void lower_case_is_taken_and_reported() {
        assertThat(onlyDoubtOf(CreditCode.tryParse("91110000802100433b")))
                .isEqualTo(new Finding(CodeReason.NORMALISED, "code", "91110000802100433b", 17));
    }

    @Test
    void parse_throws_with_a_message_one_can_act_on() {
        assertThatThrownBy(() -> CreditCode.parse("91110000802100433C"))
                .isInstanceOf(CodeFormatException.class)
                .hasMessageContaining("统一社会信用代码: segment check, position 17, value \"C\": the check character");
    }
}
