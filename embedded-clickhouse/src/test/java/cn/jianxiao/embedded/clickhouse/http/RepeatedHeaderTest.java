package cn.jianxiao.embedded.clickhouse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedHeaderTest {
    @Test
    void names_and_types_are_counted_to_the_byte() {
        String longName = "x".repeat(300);
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        piece.write(1); // one column
        piece.write(300 & 0x7f | 0x80);
        piece.write(300 >> 7);
        piece.writeBytes(longName.getBytes(StandardCharsets.US_ASCII));
        int names = piece.size();
        piece.write(5);
        piece.writeBytes("UInt8".getBytes(StandardCharsets.US_ASCII));
        int both = piece.size();
        piece.write(42);
        assertThat(RepeatedHeader.BINARY_NAMES.length(piece.toByteArray())).isEqualTo(names);
        assertThat(RepeatedHeader.BINARY_NAMES_AND_TYPES.length(piece.toByteArray()))
                .isEqualTo(both);
        assertThat(RepeatedHeader.NONE.length(piece.toByteArray())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON", "Values", "Parquet", "TSVWithNames", "Pretty", "NoSuch"})
    void a_format_with_more_than_rows_is_not_streamed(String format) {
        assertThat(RepeatedHeader.of(format)).isEmpty();
    }
}
