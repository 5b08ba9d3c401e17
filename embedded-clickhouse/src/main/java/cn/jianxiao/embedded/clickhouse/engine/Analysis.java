package cn.jianxiao.embedded.clickhouse.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** What the engine's own parser says of a text. */
public record Analysis(int statements, Kind kind) {
    /** In the order of {@code chdb_query_class}. */
    public enum Kind {
        READING,
        CHANGING,
        CHANGING_GLOBALLY,
        /** USE, SET, SYSTEM, temporary tables: the connection is not as new afterwards. */
        CONTROLLING,
        /** Does not parse: running it gives the error. */
        UNKNOWN
    }

    private static final int SIZE = 4 * Integer.BYTES;
    private static final int STATEMENTS_AT = Integer.BYTES;
    private static final int KIND_AT = 3 * Integer.BYTES;

    static Analysis of(Chdb chdb, MemorySegment connection, byte[] sql) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment analysis = arena.allocate(SIZE, Integer.BYTES);
            analysis.set(ValueLayout.JAVA_INT, 0, SIZE);
            int failed = chdb.classifyQueryN(
                    connection, CText.copy(arena, sql), sql.length, MemorySegment.NULL, 0, analysis);
            if (failed != 0) return new Analysis(1, Kind.UNKNOWN);
            return new Analysis(
                    analysis.get(ValueLayout.JAVA_INT, STATEMENTS_AT),
                    Kind.values()[analysis.get(ValueLayout.JAVA_INT, KIND_AT)]);
        }
    }
}
