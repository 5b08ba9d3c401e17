package cn.jianxiao.code;

import static cn.jianxiao.code.Refusals.causeOf;
import static cn.jianxiao.code.Refusals.onlyDoubtOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {

    private static final String NORMAL = "2512-420984-04-01-395957";

    @Test
    void a_text_in_normal_form_is_left_alone() {
        assertThat(NormalText.of(NORMAL).text()).isSameAs(NORMAL);
        assertThat(NormalText.of(NORMAL).changed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\n', '\r', '\u00A0', '\u3000', '\u2003', '\uFEFF', '\u200B'})
    void blanks_around_a_text_go(char blank) {
        assertThat(NormalText.of(blank + NORMAL + blank).text()).isEqualTo(NORMAL);
        assertThat(NormalText.of(blank + NORMAL).firstChange()).isZero();
        assertThat(NormalText.of(NORMAL + blank).firstChange()).isEqualTo(24);
    }

    @Test
    void blanks_inside_a_text_stay_and_are_refused() {
        assertThat(causeOf(NationalCode.tryParse("2512-420984 -04-01-395957")).position())
                .isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(chars = {'－', '‐', '‑', '‒', '–', '—', '―', '−', '﹣'})
    void hyphens_of_every_kind_become_the_ascii_hyphen(char dash) {
        assertThat(NationalCode.parse(NORMAL.replace('-', dash)).value()).isEqualTo(NORMAL);
    }

    @ParameterizedTest
    @CsvSource({"０９, 09", "ＡＺ, AZ", "ａｚ, AZ", "az, AZ", "é, é", "ß, ß", "ı, ı", "٣, ٣"})
    void full_width_becomes_ascii_and_latin_letters_upper_case_and_nothing_else_changes(String given, String normal) {
        assertThat(NormalText.of(given).text()).isEqualTo(normal);
    }

    @Test
    void what_was_normalised_is_reported_once_with_the_text_as_it_came() {
        String given = "2512—420984—04-01-395957 ";

        assertThat(onlyDoubtOf(NationalCode.tryParse(given)))
                .isEqualTo(new Finding(CodeReason.NORMALISED, "code", given, 4));
    }

    @Test
    void a_refusal_counts_its_position_in_the_text_as_it_came_and_keeps_what_was_noticed_before() {
        Parsed<NationalCode> parsed = NationalCode.tryParse("\u3000 2512-42098X");

        assertThat(causeOf(parsed)).isEqualTo(new Finding(CodeReason.NOT_A_DIGIT, "division", "42098X", 12));
        assertThat(parsed.findings())
                .extracting(Finding::reason)
                .containsExactly(CodeReason.NOT_A_DIGIT, CodeReason.NORMALISED);
    }

    @Test
    void a_flood_of_text_is_cut_before_it_enters_findings_and_messages() {
        Finding cause = causeOf(NationalCode.tryParse(NORMAL + "9".repeat(1_000_000)));

        assertThat(cause.value()).isEqualTo("9".repeat(64) + "…");
        assertThat(cause.position()).isEqualTo(24);
    }
}
