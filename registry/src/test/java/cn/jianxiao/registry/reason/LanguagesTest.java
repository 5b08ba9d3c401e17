package cn.jianxiao.registry.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, zh-CN",
                "'', zh-CN",
                "zh-TW, zh-CN",
                "zh, zh-CN",
                "en, en",
                "en-GB, en",
                "'de, en;q=0.5', en",
                "'en;q=0.5, zh', zh-CN",
                "fr, zh-CN",
                "'!!', zh-CN"
            })
    void chinese_is_spoken_unless_english_is_asked_for(@Nullable String asked, String spoken) {
        assertThat(Languages.asked(asked).toLanguageTag()).isEqualTo(spoken);
    }
}
