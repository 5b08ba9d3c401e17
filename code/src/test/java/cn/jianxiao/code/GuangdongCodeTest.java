package cn.jianxiao.code;

import static cn.jianxiao.code.Refusals.assertRefused;
import static cn.jianxiao.code.Refusals.onlyDoubtOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.code.GuangdongCode.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GD1, GD2. */
class GuangdongCodeTest {

    private static final String PROJECT = "2512-420984-04-01-395957";

    @ParameterizedTest
    @CsvSource({
        // parts,     stage,        planning, construction, depth, parent's parts
        "-1001,      PLANNING,     1,        ,             1,     ''",
        "-1999,      PLANNING,     999,      ,             1,     ''",
        "-2001,      CONSTRUCTION, ,         1,            1,     ''",
        "-2999,      CONSTRUCTION, ,         999,          1,     ''",
        "-1001-2001, CONSTRUCTION, 1,        1,            2,     -1001",
        "-1003-2012, CONSTRUCTION, 3,        12,           2,     -1003",
        "-1999-2999, CONSTRUCTION, 999,      999,          2,     -1999",
    })
    void every_legal_shape_is_read(
            String parts, Stage stage, Integer planning, Integer construction, int depth, String parentsParts) {
        GuangdongCode code = GuangdongCode.parse(PROJECT + parts);

        assertThat(code.value()).isEqualTo(PROJECT + parts);
        assertThat(code.project()).isEqualTo(NationalCode.parse(PROJECT)).isEqualTo(code.root());
        assertThat(code.stage()).isEqualTo(stage);
        assertThat(code.planningSerial().stream().boxed().findFirst().orElse(null))
                .isEqualTo(planning);
        assertThat(code.constructionSerial().stream().boxed().findFirst().orElse(null))
                .isEqualTo(construction);
        assertThat(code.depth()).isEqualTo(depth);
        assertThat(code.parent()).contains(Codes.parse(PROJECT + parentsParts));
    }

    @ParameterizedTest
    @CsvSource({
        // parts,          reason,          field,        value, position
        "'',               TOO_SHORT,       stage,        '',    24",
        "-,                TOO_SHORT,       stage,        '',    25",
        "-1,               TOO_SHORT,       planning,     '',    26",
        "-101,             TOO_SHORT,       planning,     01,    28",
        "-201,             TOO_SHORT,       construction, 01,    28",
        "-0001,            STAGE_UNKNOWN,   stage,        0,     25",
        "-3001,            STAGE_UNKNOWN,   stage,        3,     25",
        "-9001,            STAGE_UNKNOWN,   stage,        9,     25",
        "-001,             STAGE_UNKNOWN,   stage,        0,     25",
        "-X001,            NOT_A_DIGIT,     stage,        X,     25",
        "-10X1,            NOT_A_DIGIT,     planning,     0X1,   27",
        "-1000,            SERIAL_ZERO,     planning,     000,   26",
        "-2000,            SERIAL_ZERO,     construction, 000,   26",
        "-10011,           TOO_LONG,        code,         1,     29",
        "-10012001,        TOO_LONG,        code,         2001,  29",
        "1001,             HYPHEN_EXPECTED, stage,        1,     24",
        "-1001-,           TOO_SHORT,       stage,        '',    30",
        "-1001-2,          TOO_SHORT,       construction, '',    31",
        "-1001-201,        TOO_SHORT,       construction, 01,    33",
        "-1001-2000,       SERIAL_ZERO,     construction, 000,   31",
        "-1000-2001,       SERIAL_ZERO,     planning,     000,   26",
        "-1001-0001,       STAGE_UNKNOWN,   stage,        0,     30",
        "-1001-3001,       STAGE_UNKNOWN,   stage,        3,     30",
        "-1001-1002,       STAGE_REPEATED,  stage,        1,     30",
        "-2001-2002,       STAGE_REPEATED,  stage,        2,     30",
        "-2001-1001,       STAGE_BACKWARD,  stage,        1,     30",
        "-1001-20011,      TOO_LONG,        code,         1,     34",
        "-1001-2001-,      TOO_DEEP,        code,         -,     34",
        "-1001-2001-2002,  TOO_DEEP,        code,         -2002, 34",
        "-1001-2001-3001,  TOO_DEEP,        code,         -3001, 34",
    })
    void every_illegal_shape_is_refused_with_its_rule(
            String parts, CodeReason reason, String field, String value, int position) {
        assertRefused(GuangdongCode.tryParse(PROJECT + parts), reason, field, value, position);
        assertThat(GuangdongCode.isValid(PROJECT + parts)).isFalse();
        assertThat(Codes.isValid(PROJECT + parts)).isEqualTo(parts.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "1001-2"})
    void serials_run_from_001_to_999(String before) {
        String head = PROJECT + "-" + before;
        assertThat(GuangdongCode.isValid(head + "000")).isFalse();
        for (int serial = 1; serial <= 999; serial++) {
            assertThat(GuangdongCode.isValid(head + "%03d".formatted(serial))).isTrue();
        }
    }

    @Test
    void a_project_that_is_not_split_goes_by_its_project_code() {
        HierarchicalCode code = Codes.parse(PROJECT);

        assertThat(code)
                .isInstanceOf(NationalCode.class)
                .isEqualTo(GuangdongCode.parse(PROJECT + "-1001").root());
    }

    @Test
    void a_doubt_about_the_project_code_stays_with_the_engineering_code() {
        Parsed<GuangdongCode> parsed = GuangdongCode.tryParse("2512-420984-04-01-395958-1001");

        assertThat(onlyDoubtOf(parsed)).isEqualTo(new Finding(CodeReason.PROJECT_CHECK_DIGIT, "serial", "395958", 23));
    }

    @Test
    void an_old_project_code_can_be_split_too() {
        assertThat(GuangdongCode.parse("2017-440111-47-03-006689-2001")
                        .project()
                        .form())
                .isEqualTo(NationalCode.Form.OLD);
    }

    @Test
    void parse_throws_with_a_message_one_can_act_on() {
        assertThatThrownBy(() -> GuangdongCode.parse(PROJECT + "-2001-1001"))
                .isInstanceOf(CodeFormatException.class)
                .hasMessageEndingWith("is not a Guangdong engineering code 工程代码: segment stage, position 30, "
                        + "value \"1\": this stage never continues the stage before it");
    }
}
