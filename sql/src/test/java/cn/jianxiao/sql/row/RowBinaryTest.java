package cn.jianxiao.sql.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowBinaryTest {

    private final RowBinary out = new RowBinary();

    @Test
    void numbers_are_little_endian() {
        out.u8(255).u16(0x0102).i8(-1).i32(-2).i64(Long.MIN_VALUE);

        assertThat(hex()).isEqualTo("ff" + "0201" + "ff" + "feffffff" + "0000000000000080");
    }

    @Test
    void a_text_is_its_length_and_its_utf8_bytes() {
        out.string("建").string("").strings(List.of("a", "b"));

        assertThat(hex()).isEqualTo("03e5bbba" + "00" + "0201610162");
    }

    @Test
    void a_text_of_any_characters_and_length_is_its_utf8_bytes() {
        int[] characters = {0, 'a', 0x7F, 0x80, 0x7FF, 0x800, '建', 0xFFFF, 0xD800, 0xDC00, 0x10000, 0x10FFFF};
        Random random = new Random(1);
        for (int length = 0; length < 200; length++) {
            String text = random.ints(length, 0, length % 3 == 0 ? characters.length : 8)
                    .map(place -> characters[place])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.reset();
            out.string(text);
            byte[] written = out.bytes();
            out.reset();

            assertThat(written).isEqualTo(out.varint(utf8.length).append(utf8).bytes());
        }
    }

    @Test
    void a_length_beyond_seven_bits_takes_two_bytes() {
        out.varint(300);

        assertThat(hex()).isEqualTo("ac02");
    }

    @Test
    void a_missing_instant_is_one_byte() {
        out.instantOrNull(null).instantOrNull(Instant.ofEpochMilli(1));

        assertThat(hex()).isEqualTo("01" + "00" + "0100000000000000");
    }

    @Test
    void what_lies_beyond_the_years_of_the_store_is_kept_at_the_bound() {
        out.instant(Instant.MAX).day(LocalDate.MIN);
        String bounded = hex();
        out.reset();
        out.instant(Instant.parse("2299-12-31T23:59:59.999Z")).day(LocalDate.of(1900, 1, 1));

        assertThat(bounded).isEqualTo(hex());
    }

    @Test
    void a_number_that_does_not_fit_is_refused_instead_of_cut() {
        assertThatThrownBy(() -> out.u8(256))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("256");
    }

    private String hex() {
        return HexFormat.of().formatHex(out.bytes());
    }
}
