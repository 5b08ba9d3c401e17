package cn.jianxiao.registry.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypeTest {

    private static final FieldType.Number AMOUNT = new FieldType.Number(14, 4);

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,              fits
            9999999999.9999, fits
            007,            fits
            10000000000,    TOO_LARGE
            0.00001,        TOO_MANY_DECIMALS
            -0.1,           NEGATIVE
            -1,             NEGATIVE
            1e3,            NOT_A_NUMBER
            '1,000',        NOT_A_NUMBER
            .5,             NOT_A_NUMBER
            １２,           NOT_A_NUMBER
            '',             NOT_A_NUMBER
            """)
    void a_number_has_so_many_digits_and_is_not_negative(String value, String fault) {
        assertThat(AMOUNT.fault(value).map(Enum::name).orElse("fits")).isEqualTo(fault);
    }

    @Test
    void a_text_is_measured_in_characters_whatever_their_script() {
        FieldType.Text two = new FieldType.Text(2);

        assertThat(two.fault("规则")).isEmpty();
        assertThat(two.fault("𠮷𠮷")).as("characters outside the basic plane").isEmpty();
        assertThat(two.fault("规则图")).contains(FieldReason.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, fits", "2026-02-29, NOT_A_DAY", "20260228, NOT_A_DAY", "2026-2-8, NOT_A_DAY"})
    void a_day_is_one_of_the_calendar(String value, String fault) {
        assertThat(new FieldType.Day().fault(value).map(Enum::name).orElse("fits"))
                .isEqualTo(fault);
    }

    @Test
    void a_choice_is_one_of_its_list() {
        FieldType.Choice choice = new FieldType.Choice(1, List.of(new FieldChoice("1", "是", "Yes")));

        assertThat(choice.fault("1")).isEmpty();
        assertThat(choice.fault("2")).contains(FieldReason.NOT_A_CHOICE);
    }

    @Test
    void a_type_that_takes_nothing_or_two_choices_of_one_value_is_none() {
        FieldChoice yes = new FieldChoice("1", "是", "Yes");

        assertThatIllegalArgumentException().isThrownBy(() -> new FieldType.Text(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new FieldType.Number(4, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new FieldType.Choice(1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new FieldType.Choice(1, List.of(yes, yes)));
    }

    @Test
    void GD3_attachment_4_writes_types_as_they_are_read() {
        assertThat(ShippedFields.all())
                .allSatisfy(
                        field -> assertThat(field.type().limit()).matches("VC\\(\\d+\\)|N\\(\\d+,\\d+\\)|C\\(\\d\\)"));
        assertThat(ShippedFields.named("ZTZE").orElseThrow().type()).isEqualTo(AMOUNT);
        assertThat(ShippedFields.named("QJDGCDM").orElseThrow().type()).isEqualTo(new FieldType.Text(29));
    }
}
