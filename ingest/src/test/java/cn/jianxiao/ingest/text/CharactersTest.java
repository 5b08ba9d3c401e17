package cn.jianxiao.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    private static final String TABLE = "事项编码,办件编号,状态\nSG-01,渝建2026-001,受理\n";

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "GB2312"})
    void a_table_in_the_old_chinese_sets_is_read_as_gb18030(String charset) throws IOException {
        assertThat(found(TABLE.getBytes(Charset.forName(charset)))).isEqualTo(Characters.CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicode_is_known_by_its_mark(String charset) throws IOException {
        assertThat(found(("\uFEFF" + TABLE).getBytes(Charset.forName(charset)))).isEqualTo(Charset.forName(charset));
    }

    @Test
    void utf_8_without_a_mark_is_known_by_having_no_fault() throws IOException {
        assertThat(found(TABLE.repeat(9_000).getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void utf_16_without_a_mark_is_known_by_its_zeros() throws IOException {
        String ascii = "id,caseId\n1,2\n";
        assertThat(found(ascii.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(found(ascii.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(StandardCharsets.UTF_16BE);
    }

    @Test
    void what_tells_the_set_may_stand_far_behind_the_beginning() throws IOException {
        String late = "id,remark\n" + "1,plain\n".repeat(50_000) + "2,备注\n";
        assertThat(found(late.getBytes(Charset.forName("GBK")))).isEqualTo(Characters.CHINESE);
        assertThat(found(late.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void the_separator_is_the_one_that_stands_equally_often_in_most_lines() {
        assertThat(Separators.of(List.of("a,b", "1,2"))).isEqualTo(',');
        assertThat(Separators.of(List.of("2026年10月办件", "编号;状态;备注", "1;3;a,b", "2;3;c")))
                .isEqualTo(';');
        assertThat(Separators.of(List.of("a\tb", "\"1\t,2\"\t3"))).isEqualTo('\t');
        assertThat(Separators.of(List.of("a|b|c", "1|2|3"))).isEqualTo('|');
        assertThat(Separators.of(List.of("one column"))).isEqualTo(',');
    }

    private static Charset found(byte[] bytes) throws IOException {
        return Characters.of(new ByteArrayInputStream(bytes));
    }
}
