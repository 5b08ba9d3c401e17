package cn.jianxiao.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes found in publications of authorities: they must pass without a doubt. */
class PublishedCodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2512-420984-04-01-395957",
                "2509-320193-89-01-544060",
                "2603-141124-89-05-346948",
                "2411-130202-89-01-637015"
            })
    void new_project_codes_pass_with_their_check_digit(String text) {
        Parsed<NationalCode> parsed = NationalCode.tryParse(text);

        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.optional()).map(NationalCode::form).contains(NationalCode.Form.NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-330391-47-03-831266", "2017-440111-47-03-006689"})
    void old_project_codes_pass_without_a_check_digit(String text) {
        Parsed<NationalCode> parsed = NationalCode.tryParse(text);

        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.optional()).map(NationalCode::form).contains(NationalCode.Form.OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110000802100433B"})
    void credit_codes_pass_with_a_sound_organisation_code_inside(String text) {
        Parsed<CreditCode> parsed = CreditCode.tryParse(text);

        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.optional().flatMap(CreditCode::organisation)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"79013765-X", "78305975-3"})
    void organisation_codes_pass(String text) {
        assertThat(OrganisationCode.tryParse(text).findings()).isEmpty();
        assertThat(OrganisationCode.parse(text).value()).isEqualTo(text);
    }
}
