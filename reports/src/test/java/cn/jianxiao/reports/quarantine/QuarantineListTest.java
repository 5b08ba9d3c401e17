package cn.jianxiao.reports.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.reports.list.ListFile;
import cn.jianxiao.sql.query.RejectionLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is handed out of the quarantine as a file. */
class QuarantineListTest {

    private static final List<String> FORMULAS = List.of("=1+1", "+1", "-1", "@sum(a1)", "\t=1", "plain, \"quoted\"");

    private final ListFile<QuarantineEntry> list = new QuarantineList(Locale.SIMPLIFIED_CHINESE).file();

    @Test
    void no_cell_of_the_csv_begins_a_formula_and_every_text_is_whole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list.csv(entry -> FORMULAS.forEach(value -> entry.accept(entry(value, "{}"))), out);
        String csv = out.toString(StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF\"记录位置\",").contains("\"'=1+1\"", "\"'@sum(a1)\"", "\"'-1\"", "\"'+1\"");
        assertThat(csv).contains("\"plain, \"\"quoted\"\"\"", "\"'\t=1\"").doesNotContain(",\"=", ",\"+", ",\"@");
    }

    @Test
    void every_cell_of_the_workbook_is_a_text_and_what_excel_cannot_hold_is_cut() throws IOException {
        String longest = "x".repeat(40_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list.workbook(
                List.of("note"),
                entry -> {
                    FORMULAS.forEach(value -> entry.accept(entry(value, "{}")));
                    entry.accept(entry("last", longest));
                },
                out);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = book.getSheetAt(0);
            Row first = sheet.getRow(3);
            assertThat(first.getCell(9).getStringCellValue()).isEqualTo("=1+1");
            assertThat(first.getCell(9).getCellType()).isEqualTo(CellType.STRING);
            Row last = sheet.getRow(sheet.getLastRowNum());
            assertThat(last.getCell(15).getStringCellValue()).hasSize(32_767).endsWith("…");
        }
    }

    @Test
    void a_long_list_is_written_while_it_comes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list.workbook(
                List.of("note"),
                entry -> {
                    for (int i = 0; i < 20_000; i++) {
                        entry.accept(entry("value", "{}"));
                    }
                },
                out);

        assertThat(out.size()).isPositive();
    }

    private static QuarantineEntry entry(String value, String text) {
        RejectionLine line = new RejectionLine(
                "t",
                0,
                1,
                Instant.parse("2026-03-01T01:00:00Z"),
                "s",
                "b",
                "rejection",
                "id",
                "",
                "",
                "intake.not-a-number",
                "status",
                value,
                text,
                "rejected",
                "open",
                "",
                null);
        return new QuarantineEntry(line, "退回", "待处理", "原因", text);
    }
}
