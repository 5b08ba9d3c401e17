package cn.jianxiao.sql.print;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.sql.client.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintFormatTest {

    private static final Table TABLE = new Table(
            List.of("name", "days", "at"),
            List.of(
                    Arrays.asList("规划许可", 12L, Instant.parse("2026-02-12T01:00:00Z")),
                    Arrays.asList("a,\"b\"\nc", 0.5, null)));

    @Test
    void a_table_gives_chinese_characters_two_places_and_numbers_the_right_side() {
        assertThat(PrintFormat.TABLE.print(TABLE)).isEqualTo("""
                name      days  at
                --------  ----  --------------------
                规划许可    12  2026-02-12T01:00:00Z
                a,"b" c    0.5
                """);
    }

    @Test
    void csv_quotes_what_must_be_quoted() {
        assertThat(PrintFormat.CSV.print(TABLE))
                .isEqualTo("name,days,at\r\n规划许可,12,2026-02-12T01:00:00Z\r\n\"a,\"\"b\"\"\nc\",0.5,\r\n");
    }

    @Test
    void json_keeps_numbers_and_nothing_apart_from_texts() {
        assertThat(PrintFormat.JSON.print(TABLE)).isEqualTo("""
                [
                {"name":"规划许可","days":12,"at":"2026-02-12T01:00:00Z"},
                {"name":"a,\\"b\\"\\u000ac","days":0.5,"at":null}
                ]
                """);
    }

    @Test
    void an_answer_without_lines_is_still_whole() {
        Table none = new Table(List.of("name"), List.of());

        assertThat(PrintFormat.TABLE.print(none)).isEqualTo("name\n----\n");
        assertThat(PrintFormat.CSV.print(none)).isEqualTo("name\r\n");
        assertThat(PrintFormat.JSON.print(none)).isEqualTo("[]\n");
    }

    @Test
    void a_format_is_found_by_its_name_in_any_case() {
        assertThat(PrintFormat.named("CSV")).contains(PrintFormat.CSV);
        assertThat(PrintFormat.named("xml")).isEmpty();
        assertThat(PrintFormat.names()).containsExactly("table", "csv", "json");
    }
}
