package cn.jianxiao.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.ingest.text.DateForm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as offices have them, by one mapping whatever the kind of the file. */
class TableFileTest {

    private static final ImportOptions OPTIONS = ImportOptions.defaults();
    private static final String MAPPING = """
            format: table
            sheet: %s
            headerRow: %d
            identity: content
            fields: {caseId: 办件编号, status: 办理状态, occurredAt: 办理时间}
            constants: {source: cq, matter: M1}
            values:
              status: {受理: 3, 办结: 11}
            """;
    private static final String ACCEPTED = "\"source\":\"cq\",\"matter\":\"M1\",\"caseId\":\"渝-1\",\"status\":\"3\","
            + "\"occurredAt\":\"2026-11-20T09:05:00\"";

    @TempDir
    Path folder;

    @Test
    void a_sheet_with_titles_above_its_header_becomes_records() throws IOException {
        Path file = sheet("11月办件.xlsx");

        assertThat(Imported.of(file, mapping("办件", 0), OPTIONS).events())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{" + ACCEPTED + ",\"id\":\"");
        assertThat(Imported.of(file, mapping("办件", 4), OPTIONS).events()).hasSize(2);
    }

    @Test
    void a_sheet_that_is_not_there_is_named_with_those_that_are() throws IOException {
        Path file = sheet("a.xlsx");
        String mapping = mapping("十二月", 0);

        assertThatThrownBy(() -> FileImport.open(file, mapping, OPTIONS))
                .isInstanceOfSatisfying(ImportException.class, e -> {
                    assertThat(e.fault()).isEqualTo(ImportFault.NO_SHEET);
                    assertThat(e.words(Locale.SIMPLIFIED_CHINESE)).contains("十二月", "说明", "办件");
                });
    }

    @Test
    void the_same_content_is_the_same_record_whatever_its_file_is_called_and_of_which_kind_it_is() throws IOException {
        String mapping = mapping("办件", 0);
        Imported first = Imported.of(sheet("a.xlsx"), mapping, OPTIONS);
        Imported again = Imported.of(sheet("another name.xlsx"), mapping, OPTIONS);
        Path csv = Files.writeString(
                folder.resolve("c.csv"), "办件编号,办理时间,办理状态\n渝-1,2026/11/20 9:05,受理\n渝-2,2026年11月21日,办结\n");

        assertThat(again).isEqualTo(first);
        assertThat(Imported.of(csv, mapping(Mapping.read("m", Files.readString(Path.of(mapping)))), OPTIONS)
                        .event(0))
                .isEqualTo(first.event(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE"})
    void characters_and_separator_are_found_out_where_nobody_says_them(String charset) throws IOException {
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            String text = "办件编号,办理状态,办理时间\n渝-1,受理,2026/11/20 9:05\n".replace(',', separator);
            String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
            Path file = Files.write(folder.resolve("x.csv"), (mark + text).getBytes(Charset.forName(charset)));
            assertThat(Imported.of(file, mapping("", 0), OPTIONS).events().getFirst())
                    .startsWith("{" + ACCEPTED);
        }
    }

    @Test
    void a_column_of_days_counted_by_a_spreadsheet_is_read_where_the_mapping_says_so() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "id,occurredAt\n1,46347.378472\n2,soon\n");
        TableMapping named = TableMapping.named();
        TableMapping serial = (TableMapping)
                Mapping.read("m", named.text().replace("\"dates\":{}", "\"dates\":{\"occurredAt\":\"serial\"}"));

        assertThat(serial.dates()).isEqualTo(Map.of("occurredAt", DateForm.of("serial")));
        assertThat(Imported.of(file, mapping(serial), OPTIONS).events())
                .containsExactly(
                        "{\"source\":\"x\",\"id\":\"1\",\"occurredAt\":\"2026-11-21T09:05:00\"}",
                        "{\"source\":\"x\",\"id\":\"2\",\"occurredAt\":\"soon\"}");
    }

    @Test
    void a_mapping_is_the_same_when_it_is_written_and_read_again() throws IOException {
        Mapping mapping = Mapping.read("m", MAPPING.formatted("办件", 3) + "separator: \"\\t\"\ncharset: GBK\n");
        assertThat(Mapping.read("m", ((TableMapping) mapping).text())).isEqualTo(mapping);
        for (String shipped : Mapping.SHIPPED) {
            assertThat(Mapping.shipped(shipped)).isPresent();
        }
    }

    @Test
    void rows_of_nothing_but_separators_are_no_records_and_blanks_at_a_rows_end_do_no_harm() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "id,caseId\n1,c,,\n,,,\n");

        assertThat(Imported.of(file, "csv", OPTIONS).events())
                .containsExactly("{\"source\":\"x\",\"id\":\"1\",\"caseId\":\"c\"}");
    }

    @Test
    void columns_without_a_name_or_of_the_same_name_can_be_told_apart() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "时间,,时间\n1,2,3\n");
        Mapping mapping = Mapping.read("m", "{format: table, fields: {id: '#2', caseId: '时间 #2', matter: 时间}}");

        assertThat(Imported.of(file, mapping(mapping), OPTIONS).events())
                .containsExactly("{\"source\":\"x\",\"id\":\"2\",\"caseId\":\"3\",\"matter\":\"1\"}");
    }

    @Test
    void old_workbooks_and_files_of_another_kind_say_what_to_do() throws IOException {
        Path old =
                Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        Path sheet = sheet("a.xlsx");
        Path quote = Files.writeString(folder.resolve("q.csv"), "id\n\"" + "1\n".repeat(1 << 20));

        assertThatThrownBy(() -> FileImport.open(old, "csv", OPTIONS)).hasMessageContaining("password");
        assertThatThrownBy(() -> FileImport.open(sheet, "standard", OPTIONS)).hasMessageContaining("XLSX");
        assertThatThrownBy(() -> Imported.of(quote, "csv", OPTIONS)).hasMessageContaining("line 2");
    }

    private String mapping(String sheet, int headerRow) throws IOException {
        return Files.writeString(folder.resolve("m.yaml"), MAPPING.formatted(sheet, headerRow))
                .toString();
    }

    private String mapping(Mapping mapping) throws IOException {
        return Files.writeString(folder.resolve("m.json"), ((TableMapping) mapping).text(), StandardCharsets.UTF_8)
                .toString();
    }

    private Path sheet(String name) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("请看下一张表");
            Sheet sheet = book.createSheet("办件");
            sheet.createRow(0).createCell(0).setCellValue("某区2026年11月办件明细");
            sheet.createRow(1).createCell(3).setCellValue("单位：件");
            put(sheet.createRow(3), "序号", "办件编号", "办理状态", "办理时间");
            put(sheet.createRow(4), "1", "渝-1", "受理", "2026/11/20 9:05");
            put(sheet.createRow(6), "2", "渝-2", "办结", "2026年11月21日");
            book.write(out);
        }
        return file;
    }

    private static void put(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
