package cn.jianxiao.embedded.clickhouse.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {
    private static Head head(String text) {
        return Head.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Format, what stays in the statement, and the rows. */
    private static String parts(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Head.InsertedRows insert = (Head.InsertedRows) Head.of(bytes);
        return insert.format() + "|" + new String(bytes, 0, insert.statementEnd(), StandardCharsets.UTF_8) + "|"
                + new String(bytes, insert.rowsStart(), bytes.length - insert.rowsStart(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "INSERT INTO t VALUES (1)~Values|INSERT INTO t | (1)",
                "insert into t (a, b) values(1)~Values|insert into t (a, b) |(1)",
                "INSERT INTO t FORMAT TSV x~TSV|INSERT INTO t |x",
                "INSERT INTO db.format FORMAT CSV x~CSV|INSERT INTO db.format |x",
                "INSERT INTO values VALUES (1)~Values|INSERT INTO values | (1)",
                "INSERT INTO `select` (`format`) FORMAT CSV x~CSV|INSERT INTO `select` (`format`) |x",
                "INSERT INTO t SETTINGS a = 'VALUES' FORMAT CSV x~CSV|INSERT INTO t SETTINGS a = 'VALUES' |x",
                "/* VALUES /* in */ */ INSERT INTO t VALUES (1)~Values|/* VALUES /* in */ */ INSERT INTO t | (1)"
            })
    void rows_are_cut_off_where_they_begin(String text, String parts) {
        assertThat(parts(text)).isEqualTo(parts);
    }

    @Test
    void one_line_end_after_the_format_belongs_to_it_and_all_else_to_the_rows() {
        assertThat(parts("INSERT INTO t FORMAT RowBinary\n\n\0x")).endsWith("|\n\0x");
        assertThat(parts("INSERT INTO t FORMAT TSV\r\n\r\nx")).endsWith("|\r\nx");
        assertThat(parts("-- 建效\nINSERT INTO t FORMAT TSV \t;\nx")).isEqualTo("TSV|-- 建效\nINSERT INTO t |x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT INTO t SELECT 1", "INSERT INTO t (a) WITH 1 AS x SELECT x", "INSERT INTO t"})
    void an_insert_without_rows_is_run_as_it_is(String text) {
        assertThat(head(text)).isInstanceOf(Head.Plain.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SELECT 1, -",
                "SELECT 1 FORMAT JSON, JSON",
                "select 1 format JSON;, JSON",
                "SELECT 1 FORMAT JSON SETTINGS a = 1, JSON",
                "SELECT format FROM t, -",
                "SELECT format('{}' 1), -",
                "SELECT 'FORMAT CSV', -",
                "SELECT 1 FORMAT CSV -- FORMAT JSON, CSV",
                "SELECT (SELECT 1 FORMAT x), -"
            })
    void a_format_at_the_end_is_the_result_s(String text, String format) {
        assertThat(((Head.Plain) head(text)).format().orElse(null)).isEqualTo(format);
    }

    @Test
    void the_verb_is_found_behind_comments() {
        assertThat(head("# x\n--y\n /*z*/ with 1 AS a SELECT a").verb()).isEqualTo("WITH");
        assertThat(head("(SELECT 1)").verb()).isEqualTo("(");
        assertThat(head(" -- nothing").verb()).isEmpty();
    }

    @Test
    void a_kill_looks_for_the_mark_without_carrying_it() {
        String marked =
                new String(QueryMark.on("SELECT 1".getBytes(StandardCharsets.UTF_8), "a*/b'"), StandardCharsets.UTF_8);
        assertThat(marked).endsWith("/*query_id:a__b_*/");
        String kill = new String(
                QueryMark.inKill("KILL QUERY WHERE query_id = 'q-1' SYNC".getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
        assertThat(kill)
                .isEqualTo("KILL QUERY WHERE endsWith(query, concat('/*query_id:', 'q-1*/')) SYNC")
                .doesNotContain("/*query_id:q-1*/");
    }
}
