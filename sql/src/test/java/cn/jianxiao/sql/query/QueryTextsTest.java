package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
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

        for (ParameterType type : ParameterType.values()) {
            used.add(type.descriptionKey());
        }
        for (QueryProblem.Kind kind : QueryProblem.Kind.values()) {
            used.add(kind.key());
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

    @Test
    void what_is_wrong_is_said_in_the_language_of_the_one_who_asks() {
        QueryProblem problem = QueryProblem.malformed("from", "明天", ParameterType.DAY);

        assertThat(QueryTexts.in(Locale.CHINA).of(problem)).isEqualTo("参数 from 的值“明天”无法识别：请填写日期，如 2026-02-12");
        assertThat(QueryTexts.in(Locale.ENGLISH).of(problem))
                .isEqualTo("Parameter from takes a day such as 2026-02-12, not '明天'");
        assertThat(QueryTexts.in(Locale.CHINA).of(QueryProblem.missing(Parameter.asOf())))
                .isEqualTo("缺少参数 as_of：请填写带时区的时刻，如 2026-02-12T17:00:00+08:00");
        assertThat(QueryTexts.in(Locale.CHINA)
                        .of(QueryProblem.notOffered("by", "street", List.of("division", "department"))))
                .isEqualTo("参数 by 的值“street”不在可选范围内；可选：division, department");
    }

    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = QueryTexts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames();
    }
}
