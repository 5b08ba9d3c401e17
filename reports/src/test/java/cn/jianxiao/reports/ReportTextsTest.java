package cn.jianxiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(bundle("texts_en").stringPropertyNames())
                .isEqualTo(bundle("texts").stringPropertyNames());
    }

    @Test
    void chinese_comes_first_for_any_language_without_texts_of_its_own() {
        assertThat(ReportTexts.in(Locale.FRENCH).get("total")).isEqualTo("合计");
        assertThat(ReportTexts.in(Locale.SIMPLIFIED_CHINESE).get("total")).isEqualTo("合计");
        assertThat(ReportTexts.in(Locale.ENGLISH).get("total")).isEqualTo("Total");
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ReportTexts.class.getResourceAsStream("/cn/jianxiao/reports/" + name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
