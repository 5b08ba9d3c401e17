package cn.jianxiao.dashboard.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordTextTest {

    private static final RecordText RECORD = text(
            "{\"id\":\"1\",\"status\":3,\"voided\":false,\"codes\":[{\"code\":\"a\",\"level\":9}],\"more\":{\"x\":1}}");

    @Test
    void only_one_whole_object_is_a_record() {
        assertThat(RecordText.of("{\"id\":")).isEmpty();
        assertThat(RecordText.of("[1]")).isEmpty();
        assertThat(RecordText.of("{} {}")).isEmpty();
        assertThat(RecordText.of("{\"id\":1,\"id\":2}")).isEmpty();
        assertThat(RecordText.of("")).isEmpty();
        assertThat(RecordText.pretty("no record")).isEqualTo("no record");
        assertThat(RecordText.pretty("{\"id\":1}")).contains("\n");
    }

    @Test
    void a_value_is_found_by_the_path_that_a_finding_names() {
        assertThat(RECORD.value("id")).isEqualTo("1");
        assertThat(RECORD.value("codes[0].level")).isEqualTo("9");
        assertThat(RECORD.value("codes[1].level")).isEmpty();
        assertThat(RECORD.value("more")).isEqualTo("{\"x\":1}");
        assertThat(RECORD.value("nothing.at[all]")).isEmpty();
        assertThat(RECORD.fields()).containsExactly("id", "status", "voided", "codes", "more");
    }

    @Test
    void a_number_stays_a_number_and_a_text_a_text() {
        assertThat(RECORD.with("status", "4").line()).contains("\"status\":4");
        assertThat(RECORD.with("status", "受理").line()).contains("\"status\":\"受理\"");
        assertThat(RECORD.with("id", "2").line()).contains("\"id\":\"2\"");
        assertThat(RECORD.with("voided", "true").line()).contains("\"voided\":true");
        assertThat(RECORD.with("codes[0].level", "1").line()).contains("\"level\":1");
        assertThat(RECORD.with("new", "x").line()).endsWith("\"new\":\"x\"}");
    }

    @Test
    void an_empty_value_takes_the_field_out_and_a_wrong_path_changes_nothing() {
        assertThat(RECORD.with("status", "").fields()).doesNotContain("status");
        assertThat(RECORD.with("codes[7].level", "1").line()).isEqualTo(RECORD.line());
        assertThat(RECORD.with("..", "1").line()).isEqualTo(RECORD.line());
        assertThat(RECORD.line()).contains("\"status\":3");
    }

    @Test
    void a_change_of_many_sets_any_value_or_replaces_only_one() {
        assertThat(new BulkChange("status", "", "5").on(RECORD).value("status")).isEqualTo("5");
        assertThat(new BulkChange("status", "3", "5").on(RECORD).value("status"))
                .isEqualTo("5");
        assertThat(new BulkChange("status", "4", "5").on(RECORD).value("status"))
                .isEqualTo("3");
    }

    private static RecordText text(String json) {
        return RecordText.of(json).orElseThrow();
    }
}
