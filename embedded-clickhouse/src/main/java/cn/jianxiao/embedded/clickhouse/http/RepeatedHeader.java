package cn.jianxiao.embedded.clickhouse.http;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;

/**
 * What each piece of a streamed result starts with, by format: the engine writes a format's header before every block,
 * and a reader wants it once. Formats with something between or after the rows (JSON, Parquet, Values; totals under a
 * line of names) cannot be put together from pieces and are not listed.
 */
enum RepeatedHeader {
    NONE,
    BINARY_NAMES,
    BINARY_NAMES_AND_TYPES;

    /** Empty if the format cannot be streamed. */
    static Optional<RepeatedHeader> of(String format) {
        return Optional.ofNullable(
                switch (format.toLowerCase(Locale.ROOT)) {
                    case "rowbinary",
                            "native",
                            "tabseparated",
                            "tsv",
                            "tabseparatedraw",
                            "tsvraw",
                            "csv",
                            "jsoneachrow",
                            "jsonlines",
                            "ndjson",
                            "jsoncompacteachrow" -> NONE;
                    case "rowbinarywithnames" -> BINARY_NAMES;
                    case "rowbinarywithnamesandtypes" -> BINARY_NAMES_AND_TYPES;
                    default -> null;
                });
    }

    /** Its length in bytes at the start of this piece. */
    int length(byte[] piece) {
        return switch (this) {
            case NONE -> 0;
            case BINARY_NAMES -> texts(piece, 1);
            case BINARY_NAMES_AND_TYPES -> texts(piece, 2);
        };
    }

    private static int texts(byte[] piece, int perColumn) {
        ByteBuffer bytes = ByteBuffer.wrap(piece);
        int count = number(bytes) * perColumn;
        for (int i = 0; i < count; i++) {
            int length = number(bytes);
            bytes.position(bytes.position() + length);
        }
        return bytes.position();
    }

    /** Seven bits to the byte, the lowest first. */
    private static int number(ByteBuffer bytes) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes.get();
            number |= (b & 0x7f) << shift;
            if (b >= 0) return number;
        }
    }
}
