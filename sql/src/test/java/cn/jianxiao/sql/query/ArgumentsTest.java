package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void a_moment_is_given_with_its_offset_and_sent_in_utc() {
        assertThat(Parameter.asOf().bind("2026-02-12T00:00:00.5+08:00")).isEqualTo("2026-02-11 16:00:00.500");
    }

    @Test
    void a_malformed_value_is_named_with_its_parameter() {
        assertThatThrownBy(() -> Parameter.day("from").bind("2026-02-30"))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("from")
                .hasMessageContaining("2026-02-30");
        assertThatThrownBy(() -> Parameter.number("limit", 1).bind("many"))
                .hasMessageContaining("limit")
                .hasMessageContaining("many");
    }

    @Test
    void a_missing_value_is_named_with_what_it_takes() {
        assertThatThrownBy(() -> Parameter.asOf().bind(null))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("as_of")
                .hasMessageContaining("a moment such as");
    }

    @Test
    void a_choice_takes_only_what_it_offers() {
        Parameter by = Parameter.choice("by", "division", "department");

        assertThat(by.bind(null)).isEqualTo("division");
        assertThatThrownBy(() -> by.bind("street"))
                .hasMessageContaining("by takes one of division, department, not 'street'");
    }

    @Test
    void an_unknown_query_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> Catalogue.named("rank"))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("rank")
                .hasMessageContaining("ranking");
    }

    @Test
    void every_question_has_one_name_and_every_parameter_stands_in_its_statement() {
        assertThat(Catalogue.all()).extracting(Query::name).doesNotHaveDuplicates();
        for (Query<?> query : Catalogue.all()) {
            assertThat(query.parameters())
                    .allSatisfy(parameter -> assertThat(query.sql())
                            .contains("{" + parameter.name() + ":"
                                    + parameter.type().storeType() + "}"));
        }
    }

    @Test
    void values_in_text_form_are_taken_as_they_are() {
        assertThat(Arguments.of(Map.of("by", "division")).with("limit", 3).values())
                .containsOnly(Map.entry("by", "division"), Map.entry("limit", "3"));
    }
}
