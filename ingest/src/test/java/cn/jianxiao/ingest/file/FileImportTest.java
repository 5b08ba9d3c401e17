package cn.jianxiao.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileImportTest {

    private static final ImportOptions OPTIONS = ImportOptions.defaults();

    @TempDir
    Path folder;

    @Test
    void json_lines_go_to_the_door_that_takes_them() throws IOException {
        Path file = write("""
                {"id":"1","occurredAt":"2026-02-12"}
                {"id":"2","project":"p","codes":[]}
                """);

        Imported all = Imported.of(file, "standard", OPTIONS);

        assertThat(all.events()).containsExactly("{\"id\":\"1\",\"occurredAt\":\"2026-02-12\"}");
        assertThat(all.projects()).containsExactly("{\"id\":\"2\",\"project\":\"p\",\"codes\":[]}");
    }

    @Test
    void broken_lines_are_sent_as_they_are() throws IOException {
        Path file = write("{\"id\":\"1\",\nnonsense\n\n");

        assertThat(Imported.of(file, "standard", OPTIONS).events()).containsExactly("{\"id\":\"1\",", "nonsense");
    }

    @Test
    void an_array_over_several_lines_becomes_one_line_each() throws IOException {
        Path file = write("[ {\n\"id\": \"1\"\n}, {\"id\": \"2\"} ]");

        assertThat(Imported.of(file, "standard", OPTIONS).events())
                .containsExactly("{ \"id\": \"1\" }", "{\"id\": \"2\"}");
    }

    @Test
    void packed_files_are_known_by_their_first_bytes() throws IOException {
        Path file = folder.resolve("packed.jsonl");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"id\":\"1\"}\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Imported.of(file, "standard", OPTIONS).events()).containsExactly("{\"id\":\"1\"}");
    }

    @Test
    void a_torn_packed_file_gives_its_start_and_then_says_so() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 50_000; i++) {
                out.write(("{\"id\":\"" + i * 7919 + "\"}\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Path file = folder.resolve("torn.gz");
        Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        try (FileImport read = FileImport.open(file, "standard", OPTIONS)) {
            assertThat(read.next().records()).isEqualTo(2000);
            assertThatThrownBy(() -> read.forEachRemaining(batch -> {})).isInstanceOf(ImportException.class);
        }
    }

    @Test
    void batches_end_at_their_size() throws IOException {
        Path file = write("{\"id\":\"1\"}\n".repeat(5));

        try (FileImport read = FileImport.open(file, "standard", OPTIONS.withBatchRecords(2))) {
            assertThat(read).toIterable().extracting(Batch::records).containsExactly(2, 2, 1);
        }
    }

    @Test
    void columns_named_like_fields_need_no_mapping() throws IOException {
        Path file = write("id,caseId,status,linkedCodes,remark\n1,c,3,a;b,\"one, two\"\n");

        Imported all = Imported.of(file, "csv", OPTIONS.withSource("cq"));

        assertThat(all.events())
                .containsExactly("{\"source\":\"cq\",\"id\":\"1\",\"caseId\":\"c\",\"status\":\"3\","
                        + "\"linkedCodes\":[\"a\",\"b\"],\"remark\":\"one, two\"}");
    }

    @Test
    void a_row_with_a_value_too_many_is_sent_as_text() throws IOException {
        Path file = write("id,caseId\n1,c,surplus\n2\n3,c\n");

        assertThat(Imported.of(file, "csv", OPTIONS).events()).hasSize(3).startsWith("\"1,c,surplus\"", "\"2\"");
    }

    @Test
    void a_mapping_file_names_columns_constants_values_and_the_character_set() throws IOException {
        Path mapping = folder.resolve("mine.yaml");
        Files.writeString(mapping, """
                format: csv
                charset: GB18030
                fields: {id: LSH, status: 状态}
                constants: {matter: M1}
                values:
                  status: {受理: 3}
                """);
        Path file = folder.resolve("x.csv");
        Files.write(file, "LSH,状态\n007,受理\n".getBytes(Charset.forName("GB18030")));

        assertThat(Imported.of(file, mapping.toString(), OPTIONS).events())
                .containsExactly("{\"source\":\"x\",\"matter\":\"M1\",\"id\":\"007\",\"status\":\"3\"}");
    }

    @Test
    void rows_of_codes_become_registrations_that_add_up() throws IOException {
        Path file = write("id,project,updatedAt,codes.code,codes.level\n1,p,2026-01-01,p-1001,1\n");

        assertThat(Imported.of(file, "csv", OPTIONS.withSource("gd")).projects())
                .containsExactly("{\"source\":\"gd\",\"id\":\"1\",\"project\":\"p\",\"updatedAt\":\"2026-01-01\","
                        + "\"codes\":[{\"code\":\"p-1001\",\"level\":\"1\"}]}");
    }

    @Test
    void a_missing_mapping_is_named() {
        assertThatThrownBy(() -> FileImport.open(write("x"), "nowhere", OPTIONS))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void a_process_log_wants_its_district() {
        assertThatThrownBy(() -> FileImport.open(write("<log/>"), "bpic15", OPTIONS))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("district");
    }

    @Test
    void a_torn_process_log_gives_its_whole_traces_and_then_says_where_it_ends() throws IOException {
        Path file = write("""
                <log><trace><string key="concept:name" value="c"/><event>\
                <date key="time:timestamp" value="2014-04-11T00:00:00+02:00"/></event></trace><trace>""");

        try (FileImport read =
                FileImport.open(file, "bpic15", OPTIONS.withDistrict("1").withBatchRecords(1))) {
            assertThat(read.next().records()).isEqualTo(1);
            assertThat(read.next().target()).isEqualTo(Target.EVENTS);
            assertThatThrownBy(read::hasNext).isInstanceOf(ImportException.class);
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("records.txt"), text);
    }
}
