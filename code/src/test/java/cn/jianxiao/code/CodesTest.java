package cn.jianxiao.code;

import static cn.jianxiao.code.Refusals.causeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "2512-420984-04-01-395957,           NationalCode",
        "2019-330391-47-03-831266,           NationalCode",
        "2512-420984-04-01-395957-1001,      GuangdongCode",
        "2512-420984-04-01-395957-1001-2001, GuangdongCode",
        "5001570320260203010007,             ChongqingCode",
        "5001570320260203010007-001,         ChongqingCode",
        "5001570320260203010007-001-002,     ChongqingCode",
    })
    void the_shape_names_the_grammar(String text, String grammar) {
        HierarchicalCode code = Codes.parse(text);

        assertThat(code.getClass().getSimpleName()).isEqualTo(grammar);
        assertThat(code.value()).isEqualTo(text).isEqualTo(code.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2512-420984-04-01-39595,           serial",
        "2512-420984-04-01-395957-3001,     stage",
        "5001570320260203010007-000,        level1",
        "5001570320260230010007,            date",
    })
    void a_faulty_text_is_judged_by_the_grammar_it_was_meant_for(String text, String segment) {
        assertThat(causeOf(Codes.tryParse(text)).field()).isEqualTo(segment);
        assertThat(Codes.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-", "hello", "25120-420984-04-01-395957", "79013765-X", "91350100M000100Y43", "项目"})
    void a_text_of_no_known_shape_is_refused_as_such(String text) {
        assertThat(causeOf(Codes.tryParse(text)).reason()).isEqualTo(CodeReason.UNKNOWN_SHAPE);
        assertThatThrownBy(() -> Codes.parse(text)).isInstanceOf(CodeFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\t\r\n"})
    void a_text_of_blanks_is_empty(String text) {
        assertThat(causeOf(Codes.tryParse(text)).reason()).isEqualTo(CodeReason.EMPTY);
    }

    @Test
    void the_shape_is_looked_at_in_normal_form() {
        assertThat(Codes.parse("　２５１２－４２０９８４－０４－０１－３９５９５７")).isEqualTo(NationalCode.parse("2512-420984-04-01-395957"));
    }

    @Test
    void codes_are_ordered_with_each_code_before_those_split_from_it() {
        List<String> texts = List.of(
                "2512-420984-04-01-395957",
                "2512-420984-04-01-395957-1001",
                "2512-420984-04-01-395957-1001-2001",
                "2512-420984-04-01-395957-2001",
                "5001570320260203010007",
                "5001570320260203010007-001");

        Stream<HierarchicalCode> sorted = texts.stream().map(Codes::parse).sorted();

        assertThat(sorted.map(HierarchicalCode::value)).isEqualTo(texts);
    }

    @Test
    void codes_are_equal_when_their_texts_are() {
        HierarchicalCode code = Codes.parse("5001570320260203010007-001");

        assertThat(code)
                .isEqualTo(Codes.parse(" 5001570320260203010007—001"))
                .hasSameHashCodeAs(Codes.parse(code.value()));
        assertThat(code).isNotEqualTo(Codes.parse("5001570320260203010007-002")).isNotEqualTo(code.root());
    }
}
