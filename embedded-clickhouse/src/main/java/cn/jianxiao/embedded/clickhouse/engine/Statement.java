package cn.jianxiao.embedded.clickhouse.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A statement with its named parameters.
 *
 * @param format the output format if the text names none; of an INSERT the format of its rows
 * @param parameters values of <code>{name:Type}</code> in the text
 */
public record Statement(byte[] sql, String format, Map<String, String> parameters) {
    /** One of the three functions that run a statement; they differ in nothing but what they give back. */
    interface Function {
        MemorySegment call(
                MemorySegment connection,
                MemorySegment sql,
                long sqlLength,
                MemorySegment format,
                long formatLength,
                MemorySegment names,
                MemorySegment nameLengths,
                MemorySegment values,
                MemorySegment valueLengths,
                long parameterCount);
    }

    public static Statement of(String sql) {
        return new Statement(sql.getBytes(StandardCharsets.UTF_8), "TabSeparated", Map.of());
    }

    MemorySegment run(Function function, MemorySegment connection) {
        try (Arena arena = Arena.ofConfined()) {
            byte[] formatName = format.getBytes(StandardCharsets.UTF_8);
            List<byte[]> names =
                    parameters.keySet().stream().map(Statement::bytes).toList();
            List<byte[]> values =
                    parameters.values().stream().map(Statement::bytes).toList();
            return function.call(
                    connection,
                    CText.copy(arena, sql),
                    sql.length,
                    CText.copy(arena, formatName),
                    formatName.length,
                    CText.copies(arena, names),
                    CText.lengths(arena, names),
                    CText.copies(arena, values),
                    CText.lengths(arena, values),
                    names.size());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
