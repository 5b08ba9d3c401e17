package cn.jianxiao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.link.LinkReason;
import cn.jianxiao.code.CodeReason;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntakeTextsTest {

    @Test
    void every_reason_has_a_text_in_both_languages() {
        Stream<ReasonCode> doubts = Arrays.stream(CodeReason.values()).map(ReasonCode.class::cast);
        Stream.concat(
                        Stream.concat(Arrays.stream(IntakeReason.values()), Arrays.stream(LinkReason.values())),
                        doubts.filter(reason -> !reason.hard()))
                .forEach(reason -> {
                    Finding finding = new Finding(reason, "f", "v", Finding.NO_POSITION);
                    assertThat(IntakeTexts.of("zh-CN").of(finding)).matches(".*[一-龥].*");
                    assertThat(IntakeTexts.of("en").of(finding)).matches("[ -~]+");
                });
    }

    @Test
    void what_the_stream_refuses_for_is_told_too_and_an_unknown_reason_stands_for_itself() {
        assertThat(IntakeTexts.in(Locale.CHINA).of("TIME_OUT_OF_RANGE", "occurredAt", "0001-01-01"))
                .contains("0001-01-01");
        assertThat(IntakeTexts.in(Locale.ENGLISH).of("MESSAGE_UNREADABLE", "", "x"))
                .contains("x");
        assertThat(IntakeTexts.in(Locale.ENGLISH).of("of.old", "", "")).isEqualTo("of.old");
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(bundle(Locale.ENGLISH).keySet())
                .isEqualTo(bundle(Locale.ROOT).keySet());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("cn.jianxiao.ingest.messages", locale, IntakeTexts.EXACT);
    }
}
