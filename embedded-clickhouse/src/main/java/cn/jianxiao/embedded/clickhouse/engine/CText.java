package cn.jianxiao.embedded.clickhouse.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts on the way to C and back. */
final class CText {
    private CText() {}

    static @Nullable String read(MemorySegment pointer) {
        return pointer.address() == 0
                ? null
                : pointer.reinterpret(Long.MAX_VALUE).getString(0);
    }

    static MemorySegment copy(Arena arena, byte[] bytes) {
        MemorySegment segment = arena.allocate(bytes.length + 1L);
        MemorySegment.copy(bytes, 0, segment, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return segment;
    }

    /** A {@code char**} over null-terminated copies. */
    static MemorySegment copies(Arena arena, List<byte[]> texts) {
        MemorySegment array = arena.allocate(ValueLayout.ADDRESS, texts.size() + 1L);
        for (int i = 0; i < texts.size(); i++) array.setAtIndex(ValueLayout.ADDRESS, i, copy(arena, texts.get(i)));
        return array;
    }

    static MemorySegment lengths(Arena arena, List<byte[]> texts) {
        MemorySegment array = arena.allocate(ValueLayout.JAVA_LONG, texts.size() + 1L);
        for (int i = 0; i < texts.size(); i++) array.setAtIndex(ValueLayout.JAVA_LONG, i, texts.get(i).length);
        return array;
    }
}
