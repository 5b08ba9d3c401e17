package cn.jianxiao.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void both_languages_have_the_same_texts() {
        var english = Texts.in(Locale.ENGLISH).bundle();
        var chinese = Texts.in(Locale.SIMPLIFIED_CHINESE).bundle();
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(chinese.getString("step.schema")).isNotEqualTo(english.getString("step.schema"));
    }

    @Test
    void both_languages_name_the_same_values() {
        var chinese = Texts.in(Locale.SIMPLIFIED_CHINESE).bundle();
        var english = Texts.in(Locale.ENGLISH).bundle();
        for (var key : english.keySet()) {
            for (var n = 0; n < 5; n++) {
                var place = "{" + n + "}";
                assertThat(chinese.getString(key).contains(place))
                        .as("%s %s", key, place)
                        .isEqualTo(english.getString(key).contains(place));
            }
        }
    }

    @Test
    void a_quote_is_doubled_only_where_values_are_put_in() {
        var english = Texts.in(Locale.ENGLISH).bundle();
        for (var key : english.keySet()) {
            var text = english.getString(key);
            var quotes = text.contains("{0") ? text.replace("''", "") : text.replaceAll("(?<!')'(?!')", "");
            assertThat(quotes).as(key).doesNotContain("'");
        }
    }

    @Test
    void the_terminal_decides_the_language() {
        assertThat(Texts.localeOf(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Texts.localeOf(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C"))).isEqualTo(Locale.ENGLISH);
        assertThat(Texts.localeOf(Map.of())).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void numbers_are_shown_without_grouping() {
        assertThat(Texts.in(Locale.ENGLISH).of("stop.done", 12345)).contains("12345");
    }
}
