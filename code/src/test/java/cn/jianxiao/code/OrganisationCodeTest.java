package cn.jianxiao.code;

import static cn.jianxiao.code.Refusals.assertRefused;
import static cn.jianxiao.code.Refusals.onlyDoubtOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationCodeTest {

    @Test
    void the_body_is_what_stands_before_the_check_character() {
        assertThat(OrganisationCode.parse("79013765-X").body()).isEqualTo("79013765");
    }

    @Test
    void a_remainder_of_ten_is_written_x_and_of_eleven_0() {
        assertThat(CheckSum.organisationCode("79013765", 0)).isEqualTo('X');
        assertThat(CheckSum.organisationCode("00000000", 0)).isEqualTo('0');
    }

    @Test
    void without_hyphen_it_is_the_same_code_and_reported_as_normalised() {
        assertThat(OrganisationCode.parse("79013765X")).isEqualTo(OrganisationCode.parse("79013765-X"));
        assertThat(onlyDoubtOf(OrganisationCode.tryParse("79013765X")))
                .isEqualTo(new Finding(CodeReason.NORMALISED, "code", "79013765X", Finding.NO_POSITION));
    }

    @Test
    void several_changes_of_the_text_are_reported_once() {
        assertThat(onlyDoubtOf(OrganisationCode.tryParse(" 79013765x")).position())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "79013765-1,  CHECK_CHARACTER, check, 1,        9",
        "790137651,   CHECK_CHARACTER, check, 1,        8",
        "7901376*-X,  NOT_IN_ALPHABET, body,  7901376*, 7",
        "79013765-A,  NOT_IN_ALPHABET, check, A,        9",
        "7901376,     TOO_SHORT,       body,  7901376,  7",
        "79013765-,   TOO_SHORT,       check, '',       9",
        "79013765-X1, TOO_LONG,        code,  1,        10",
    })
    void a_refusal_names_segment_position_value_and_reason(
            String text, CodeReason reason, String field, String value, int position) {
        assertRefused(OrganisationCode.tryParse(text), reason, field, value, position);
        assertThat(OrganisationCode.isValid(text)).isFalse();
    }

    @Test
    void parse_throws_with_a_message_one_can_act_on() {
        assertThatThrownBy(() -> OrganisationCode.parse("79013765-1"))
                .isInstanceOf(CodeFormatException.class)
                .hasMessageContaining("组织机构代码: segment check, position 9, value \"1\"");
    }
}
