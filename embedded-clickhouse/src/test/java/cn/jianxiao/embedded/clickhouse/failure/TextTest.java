package cn.jianxiao.embedded.clickhouse.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextTest {
    @ParameterizedTest
    @EnumSource
    void every_sentence_exists_in_both_languages(Text text) {
        String chinese = text.in(Locale.CHINA, "a", "b", "c");
        String english = text.in(Locale.ENGLISH, "a", "b", "c");
        assertThat(chinese).containsPattern("\\p{IsHan}").doesNotContain("{");
        assertThat(english).doesNotContainPattern("\\p{IsHan}").doesNotContain("{");
    }
}
