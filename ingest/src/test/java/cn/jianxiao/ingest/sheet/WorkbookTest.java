package cn.jianxiao.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    @TempDir
    Path folder;

    @Test
    void texts_numbers_dates_and_truths_come_as_one_would_write_them() throws IOException {
        Path file = workbook(book -> {
            CellStyle date = style(book, "yyyy\"年\"m\"月\"d\"日\" h:mm");
            CellStyle shipped = book.createCellStyle();
            shipped.setDataFormat((short) 14);
            CellStyle percent = style(book, "[Red]0.00%");
            Row row = book.createSheet("s").createRow(0);
            row.createCell(0).setCellValue("渝建");
            row.createCell(1).setCellValue(5.0);
            row.createCell(2).setCellValue(0.1 + 0.2);
            styled(row, 3, 46347.378472222222, date);
            styled(row, 4, 46347, shipped);
            styled(row, 5, 0.25, percent);
            row.createCell(6).setCellValue(true);
            row.createCell(8).setCellValue("after a gap");
            row.createCell(9).setCellValue(-12.50);
            styled(row, 10, 0.5, style(book, "h:mm"));
        });

        assertThat(rows(file, ""))
                .extracting(SheetRow::cells)
                .containsExactly(List.of(
                        "渝建",
                        "5",
                        "0.3",
                        "2026-11-21T09:05:00",
                        "2026-11-21T00:00:00",
                        "0.25",
                        "true",
                        "",
                        "after a gap",
                        "-12.5",
                        "12:00:00"));
    }

    @Test
    void a_number_that_has_lost_digits_is_not_taken_for_a_code() throws IOException {
        Path file = workbook(
                book -> book.createSheet("s").createRow(0).createCell(0).setCellValue(123456789012345678901.0));

        assertThat(rows(file, "").getFirst().cells()).containsExactly("1.23456789012346E+20");
    }

    @Test
    void of_a_formula_the_value_computed_last_counts() throws IOException {
        Path file = workbook(book -> {
            Row row = book.createSheet("s").createRow(0);
            row.createCell(0).setCellFormula("1+2");
            row.createCell(1).setCellFormula("\"a\"&\"b\"");
            row.createCell(2).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(rows(file, "").getFirst().cells()).containsExactly("3", "ab", "#DIV/0!");
    }

    @Test
    void rows_keep_their_numbers_and_blank_ones_and_merged_rests_do_not_come() throws IOException {
        Path file = workbook(book -> {
            Sheet sheet = book.createSheet("s");
            sheet.createRow(0).createCell(0).setCellValue("2026年10月办件明细");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            sheet.createRow(1).createCell(0).setCellValue("  ");
            sheet.createRow(4).createCell(1).setCellValue("编号");
        });

        assertThat(rows(file, ""))
                .containsExactly(new SheetRow(1, List.of("2026年10月办件明细")), new SheetRow(5, List.of("", "编号")));
    }

    @Test
    void a_sheet_is_chosen_by_name_and_the_first_that_can_be_seen_otherwise() throws IOException {
        Path file = workbook(book -> {
            book.createSheet("藏").createRow(0).createCell(0).setCellValue("hidden");
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("seen");
            book.createSheet("办件").createRow(0).createCell(0).setCellValue("wanted");
            book.setSheetHidden(0, true);
        });

        assertThat(rows(file, "").getFirst().cells()).containsExactly("seen");
        assertThat(rows(file, "办件").getFirst().cells()).containsExactly("wanted");
        try (Workbook book = Workbook.open(file)) {
            assertThat(book.sheets()).containsExactly("说明", "办件");
            assertThatThrownBy(() -> book.rows("无")).satisfies(is(WorkbookFault.NO_SUCH_SHEET));
        }
    }

    @Test
    void days_since_1904_are_dates_too() throws IOException {
        Path file = workbook(book -> {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            styled(book.createSheet("s").createRow(0), 0, 44885, style(book, "yyyy/m/d"));
        });

        assertThat(rows(file, "").getFirst().cells()).containsExactly("2026-11-21T00:00:00");
    }

    @Test
    void texts_inside_cells_and_texts_of_several_runs_are_whole() throws IOException {
        Path file = archive(Map.of(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>一</t></r><rPh><t>yi</t></rPh><r><t>二</t></r></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>三</t></is></c>"
                        + "<c t=\"s\"><v>99</v></c><c t=\"d\"><v>2026-11-21</v></c></row></sheetData></worksheet>"));

        assertThat(rows(file, "").getFirst().cells()).containsExactly("一二", "三", "", "2026-11-21");
    }

    @Test
    void a_hundred_thousand_rows_as_programs_stream_them_are_all_there() throws IOException {
        int count = 100_000;
        Path file = folder.resolve("large.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, true, true);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            for (int i = 0; i < count; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("办件-" + i);
                row.createCell(1).setCellValue("说明 " + i % 50);
            }
            book.write(out);
        }

        try (Workbook book = Workbook.open(file)) {
            int[] seen = new int[1];
            book.rows("").forEachRemaining(row -> {
                assertThat(row.cells()).containsExactly("办件-" + seen[0], "说明 " + seen[0] % 50);
                seen[0]++;
            });
            assertThat(seen[0]).isEqualTo(count);
            assertThat(book.progress()).isEqualTo(1.0);
        }
    }

    @Test
    void a_sheet_that_unpacks_to_a_thousand_times_its_size_is_not_followed() throws IOException {
        Path file = archive(Map.of(
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + "<row><c><v>1</v></c></row>".repeat(6_000_000)));

        assertThatThrownBy(() -> rows(file, "")).satisfies(is(WorkbookFault.TOO_LARGE));
    }

    @Test
    void neither_one_endless_text_nor_endless_nesting_fills_the_memory() throws IOException {
        for (String endless : List.of(
                "<row r=\"" + "9".repeat(8 << 20), "<!--" + "<row>".repeat(2 << 20) + "-->", "<row>".repeat(100_000))) {
            Path file = archive(Map.of("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + endless));
            assertThatThrownBy(() -> rows(file, "")).satisfies(is(WorkbookFault.TOO_LARGE));
        }
    }

    @Test
    void a_torn_or_foreign_file_says_so() throws IOException {
        Path whole = workbook(
                book -> book.createSheet("s").createRow(0).createCell(0).setCellValue("x"));
        byte[] bytes = Files.readAllBytes(whole);
        Path torn = Files.write(folder.resolve("torn.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
        Path foreign = folder.resolve("foreign.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(foreign))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }

        assertThatThrownBy(() -> rows(torn, "")).satisfies(is(WorkbookFault.NOT_A_WORKBOOK));
        assertThatThrownBy(() -> rows(foreign, "")).satisfies(is(WorkbookFault.NOT_A_WORKBOOK));
        assertThatThrownBy(() -> rows(archive(Map.of("xl/worksheets/sheet1.xml", "<worksheet><row><")), ""))
                .satisfies(is(WorkbookFault.BROKEN));
    }

    private static Consumer<Throwable> is(WorkbookFault fault) {
        return thrown -> assertThat(((WorkbookException) thrown).fault()).isEqualTo(fault);
    }

    private static List<SheetRow> rows(Path file, String sheet) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (Workbook book = Workbook.open(file)) {
            book.rows(sheet).forEachRemaining(rows::add);
        }
        return rows;
    }

    private Path workbook(Consumer<XSSFWorkbook> content) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    /** With one sheet, and no more than a workbook must have. */
    private Path archive(Map<String, String> parts) throws IOException {
        Path file = Files.createTempFile(folder, "bare", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"s\" id=\"a\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/>"
                            + "</Relationships>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static CellStyle style(XSSFWorkbook book, String form) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(form));
        return style;
    }

    private static void styled(Row row, int column, double value, CellStyle style) {
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style);
    }
}
