package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void every_query_and_parameter_has_its_text_and_no_text_is_left_over(String suffix) throws IOException {
        Set<String> used = new HashSet<>();
        for (Query<?> query : Catalogue.all()) {
            used.add(query.descriptionKey());
            query.parameters().forEach(parameter -> used.add(parameter.descriptionKey()));
        }

        assertThat(keys("texts" + suffix + ".properties")).isEqualTo(used);
    }

    @Test
    void chinese_is_spoken_unless_english_is_asked_for() {
        assertThat(QueryTexts.in(Locale.CHINA).of(LampCount.QUERY)).contains("预警灯");
        assertThat(QueryTexts.in(Locale.FRENCH).of(LampCount.QUERY)).contains("预警灯");
        assertThat(QueryTexts.in(Locale.ENGLISH).of(LampCount.QUERY)).contains("Lamps");
        assertThat(QueryTexts.in(Locale.CHINA).of(Parameter.asOf())).contains("截至");
    }

    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = QueryTexts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames();
    }
}
