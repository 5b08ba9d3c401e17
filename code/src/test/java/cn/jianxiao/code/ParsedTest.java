package cn.jianxiao.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedTest {

    private static final Finding HARD = new Finding(CodeReason.TOO_SHORT, "serial", "", 3);
    private static final Finding SOFT = new Finding(CodeReason.NORMALISED, "code", " 1", 0);

    @Test
    void a_value_has_only_soft_findings() {
        assertThat(new Parsed.Ok<>("1", List.of(SOFT)).findings()).containsExactly(SOFT);
        assertThatIllegalArgumentException().isThrownBy(() -> new Parsed.Ok<>("1", List.of(HARD)));
    }

    @Test
    void a_failure_begins_with_its_hard_cause() {
        assertThat(new Parsed.Failed<>(List.of(HARD, SOFT)).cause()).isEqualTo(HARD);
        assertThatIllegalArgumentException().isThrownBy(() -> new Parsed.Failed<>(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Parsed.Failed<>(List.of(SOFT)));
    }

    @Test
    void a_changed_value_keeps_the_findings() {
        Parsed<String> ok = new Parsed.Ok<>("1", List.of(SOFT));
        Parsed<String> failed = new Parsed.Failed<>(List.of(HARD));

        assertThat(ok.map(Integer::valueOf)).isEqualTo(new Parsed.Ok<>(1, List.of(SOFT)));
        assertThat(failed.map(Integer::valueOf)).isEqualTo(failed);
    }

    @Test
    void a_position_is_never_below_minus_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(CodeReason.EMPTY, "code", "", Finding.NO_POSITION - 1));
    }

    @Test
    void every_reason_has_a_key_of_its_own_and_an_explanation() {
        assertThat(Arrays.stream(CodeReason.values()).map(CodeReason::code))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("code\\.[a-z]+(-[a-z]+)*"));
        assertThat(CodeReason.values())
                .extracting(CodeReason::toString)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
