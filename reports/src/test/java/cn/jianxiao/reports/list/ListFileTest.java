package cn.jianxiao.reports.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.reports.sheet.CellKind;
import cn.jianxiao.reports.sheet.Column;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list becomes that people open in a spreadsheet. */
class ListFileTest {

    private static final ListFile<Object> LIST = new ListFile<>(
            "sheet",
            "title",
            List.of(
                    new Column<>("=header", CellKind.TEXT, 20, value -> value),
                    new Column<>("n", CellKind.COUNT, 8, value -> 1)),
            Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(a1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x"})
    void no_text_is_a_formula_in_either_form(String text) throws IOException {
        assertThat(csv(text)).isEqualTo("\uFEFF\"'=header\",\"n\"\r\n\"'" + text + "\",\"1\"\r\n");
        Row row = workbook(text);
        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
    }

    @Test
    void numbers_days_and_moments_stay_what_they_are() throws IOException {
        assertThat(csv(-1.5, 20L, LocalDate.of(2026, 11, 20), LocalDateTime.of(2026, 11, 20, 9, 5)))
                .endsWith(
                        "\"-1.5\",\"1\"\r\n\"20\",\"1\"\r\n\"2026-11-20\",\"1\"\r\n\"2026-11-20 09:05:00\",\"1\"\r\n");
    }

    @Test
    void quotes_commas_and_line_ends_stay_within_their_field() throws IOException {
        assertThat(csv("a \"b\", c\r\nd")).endsWith("\"a \"\"b\"\", c\r\nd\",\"1\"\r\n");
    }

    @Test
    void what_a_cell_cannot_hold_is_cut() throws IOException {
        assertThat(workbook("x".repeat(40_000)).getCell(0).getStringCellValue())
                .hasSize(32_767)
                .endsWith("…");
    }

    private static String csv(Object... values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LIST.csv(row -> List.of(values).forEach(row), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Row workbook(Object value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LIST.workbook(List.of("note"), row -> row.accept(value), out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheetAt(0).getRow(3);
        }
    }
}
