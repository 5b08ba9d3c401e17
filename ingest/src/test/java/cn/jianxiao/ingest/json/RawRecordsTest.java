package cn.jianxiao.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RawRecordsTest {

    private static final int LONGEST = 1000;

    private static final String LINES = """
            {"id":"1","remark":"a, b ] } \\" \\\\"}
            {"id":"2","codes":[{"code":"x"},[1,2]]}
            {"id":"3"}
            """;
    private static final String ARRAY = "[" + LINES.strip().replace("\n", ",\n") + "]";

    @Test
    void of_a_record_without_end_only_the_longest_start_is_kept() {
        String endless = "{\"id\":\"" + "a".repeat(5000);

        assertThat(all(RawRecords.arrayOrLines(reader(endless + "\n{}"), LONGEST)))
                .containsExactly(endless.substring(0, LONGEST), "{}");
        assertThat(all(RawRecords.arrayOrLines(reader("[" + endless), LONGEST)))
                .containsExactly(endless.substring(0, LONGEST));
    }

    @Test
    void an_array_and_its_lines_hold_the_same_records() {
        List<String> records = LINES.lines().toList();

        assertThat(all(RawRecords.lines(reader(LINES)))).isEqualTo(records);
        assertThat(all(RawRecords.document(reader(ARRAY)))).isEqualTo(records);
        assertThat(all(RawRecords.arrayOrLines(reader(ARRAY), LONGEST))).isEqualTo(records);
        assertThat(all(RawRecords.arrayOrLines(reader("\uFEFF" + LINES), LONGEST)))
                .isEqualTo(records);
    }

    @Test
    void a_document_that_is_no_array_is_one_record() {
        assertThat(all(RawRecords.document(reader("{\n\"id\": 1\n}")))).containsExactly("{\n\"id\": 1\n}");
    }

    @Test
    void a_line_that_is_an_array_is_one_record_among_lines() {
        assertThat(all(RawRecords.lines(reader("[1,2]\n{}")))).containsExactly("[1,2]", "{}");
    }

    @Test
    void what_is_cut_off_and_what_follows_the_end_are_records() {
        assertThat(all(RawRecords.document(reader("[{\"id\":1},{\"id\"")))).containsExactly("{\"id\":1}", "{\"id\"");
        assertThat(all(RawRecords.document(reader("[{}] tail, end")))).containsExactly("{}", "tail, end");
    }

    @Test
    void nothing_holds_no_records() {
        assertThat(all(RawRecords.document(reader(" \n")))).isEmpty();
        assertThat(all(RawRecords.document(reader("[ ]")))).isEmpty();
    }

    @Test
    void whatever_is_changed_each_character_stays_in_some_record() {
        Random random = new Random(20261121);
        for (int i = 0; i < 20_000; i++) {
            String text = Mutation.of(i % 2 == 0 ? LINES : ARRAY, random);

            assertThat(essence(joined(RawRecords.lines(reader(text))))).isEqualTo(essence(text));
            assertThat(essence(joined(RawRecords.document(reader(text))))).isEqualTo(essence(text));
        }
    }

    private static String joined(Iterator<String> records) {
        return String.join("", all(records));
    }

    /** Without what separates records. */
    private static String essence(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c) && c != ',' && c != '[' && c != ']' && c != '\uFEFF')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> all(Iterator<String> records) {
        Iterable<String> once = () -> records;
        return StreamSupport.stream(once.spliterator(), false).toList();
    }

    private static StringReader reader(String text) {
        return new StringReader(text);
    }
}
