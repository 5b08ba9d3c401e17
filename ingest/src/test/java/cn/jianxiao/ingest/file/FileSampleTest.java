package cn.jianxiao.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cn.jianxiao.code.Finding;
import cn.jianxiao.ingest.Findings;
import cn.jianxiao.ingest.IntakeReason;
import cn.jianxiao.ingest.json.EventFields;
import cn.jianxiao.ingest.json.FeedbackFields;
import cn.jianxiao.ingest.json.FilledFields;
import cn.jianxiao.ingest.json.JsonText;
import cn.jianxiao.ingest.json.RegistrationFields;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class FileSampleTest {

    @TempDir
    Path folder;

    @Test
    void a_table_shows_its_characters_its_separator_its_first_rows_and_its_likely_header() throws IOException {
        String text = "某区办件明细\n\n序号;办件编号;办理状态\n1;渝-1;受理\n2;渝-2;受理\n3;渝-3;办结\n";
        Path file = Files.write(folder.resolve("x"), text.getBytes(Charset.forName("GBK")));

        FileSample sample = FileSample.of(file, TableMapping.named());

        assertThat(sample.kind()).isEqualTo(FileKind.TABLE);
        assertThat(sample.characters()).isEqualTo(Charset.forName("GB18030"));
        assertThat(sample.separator()).isEqualTo(';');
        assertThat(sample.rows()).hasSize(5);
        assertThat(sample.header()).contains(new Header(3, List.of("序号", "办件编号", "办理状态")));
    }

    @Test
    void the_different_values_of_a_column_are_counted() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "title,\na,状态\n1,受理\n2,\n3,办结\n4,受理 \n");
        TableMapping told = (TableMapping) Mapping.read("m", "{format: table, headerRow: 2}");

        assertThat(FileSample.values(file, told, "状态")).containsExactly(entry("受理", 2L), entry("办结", 1L));
    }

    @Test
    void columns_are_guessed_by_their_names_in_chinese_in_english_and_in_the_exchange_standard() {
        assertThat(ColumnGuess.of(Target.EVENTS, List.of("办件编号", "时限（工作日）", "caseid", "BLZT", "外国")))
                .containsOnly(entry("caseId", "caseid"), entry("status", "BLZT"), entry("limitDays", "时限（工作日）"));
        assertThat(ColumnGuess.target(List.of("XMDM", "XMMC", "SBSJ", "XZQHDM")))
                .isEqualTo(Target.PROJECTS);
        assertThat(ColumnGuess.target(List.of("SPSXSLBM", "BLZT", "BLSJ", "XZQHDM")))
                .isEqualTo(Target.EVENTS);
    }

    @Test
    void values_are_guessed_by_the_names_of_their_code_list() {
        RecordField status = field(Target.EVENTS, "status");

        assertThat(ColumnGuess.meanings(status, List.of("受理", "办结（通过）", "3", "不知道")))
                .containsOnly(entry("受理", "3"), entry("办结（通过）", "11"));
    }

    @Test
    void the_fields_that_are_offered_are_those_that_the_intake_takes() {
        for (Target target : Target.values()) {
            assertThat(RecordField.of(target)).extracting(RecordField::name).doesNotHaveDuplicates();
        }
        for (Target target : Target.values()) {
            assertThat(found(target, IntakeReason.UNKNOWN_FIELD))
                    .as("%s", target)
                    .isEmpty();
        }
    }

    @Test
    void the_fields_that_are_called_required_are_those_without_which_a_record_is_refused() {
        for (Target target : Target.values()) {
            List<String> required = RecordField.of(target).stream()
                    .filter(RecordField::required)
                    .map(RecordField::name)
                    .toList();
            assertThat(required).containsAll(missing(target));
        }
    }

    /** What is said of a record that has a text in every field. */
    private static List<String> found(Target target, IntakeReason reason) {
        FilledFields fields = new FilledFields();
        RecordField.of(target).stream()
                .filter(field -> !field.name().contains(".") && !field.name().equals("classified"))
                .forEach(field -> fields.put(field.name(), "1"));
        return found(target, JsonText.object(fields.map()), reason);
    }

    private static List<String> missing(Target target) {
        return found(target, "{\"project\":\"p\"}", IntakeReason.MISSING);
    }

    private static List<String> found(Target target, String record, IntakeReason reason) {
        Findings findings = new Findings();
        ObjectNode object = (ObjectNode) JsonText.parse(record);
        switch (target) {
            case EVENTS -> EventFields.read(object, Instant.EPOCH, findings);
            case PROJECTS -> RegistrationFields.read(object, Instant.EPOCH, findings);
            case FEEDBACK -> FeedbackFields.read(object, Instant.EPOCH, findings);
        }
        return findings.all().stream()
                .filter(finding -> finding.reason() == reason)
                .map(Finding::field)
                .toList();
    }

    private static RecordField field(Target target, String name) {
        return RecordField.of(target).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
