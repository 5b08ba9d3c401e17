package cn.jianxiao.code;

import static org.assertj.core.api.Assertions.assertThat;

/** Says of a result why it failed, and of a value with doubts what they are. */
final class Refusals {

    private Refusals() {}

    static Finding causeOf(Parsed<?> parsed) {
        assertThat(parsed).isInstanceOf(Parsed.Failed.class);
        return ((Parsed.Failed<?>) parsed).cause();
    }

    static void assertRefused(Parsed<?> parsed, CodeReason reason, String field, String value, int position) {
        assertThat(causeOf(parsed)).isEqualTo(new Finding(reason, field, value, position));
        assertThat(parsed.optional()).isEmpty();
    }

    static Finding onlyDoubtOf(Parsed<?> parsed) {
        assertThat(parsed).isInstanceOf(Parsed.Ok.class);
        assertThat(parsed.findings()).hasSize(1);
        return parsed.findings().get(0);
    }
}
