package cn.jianxiao.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void chinese_signs_take_two_places() {
        assertThat(TextTable.width("ab")).isEqualTo(2);
        assertThat(TextTable.width("渝北区a")).isEqualTo(7);
        assertThat(TextTable.width("（一）")).isEqualTo(6);
    }

    @Test
    void columns_stand_under_each_other() {
        assertThat(TextTable.ofCsv("区县,办结\n渝北区,12\nx,3\n")).isEqualTo("区县    办结  \n渝北区  12    \nx       3     \n");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertThat(TextTable.ofCsv("\uFEFFa\n1\n")).isEqualTo("a  \n1  \n");
    }
}
