package cn.jianxiao.embedded.clickhouse.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;

/** The environment of this process as C sees it; Java's own copy, and its time zone, stay as they are. */
final class Environment {
    interface C {
        int setenv(MemorySegment name, MemorySegment value, int overwrite);

        void tzset();
    }

    private Environment() {}

    /** The engine takes its server time zone from TZ and from nothing else. */
    static void timeZone(String zone) {
        C c = CLibrary.bindStandard(C.class);
        try (Arena arena = Arena.ofConfined()) {
            c.setenv(text(arena, "TZ"), text(arena, zone), 1);
            c.tzset();
        }
    }

    private static MemorySegment text(Arena arena, String text) {
        return CText.copy(arena, text.getBytes(StandardCharsets.UTF_8));
    }
}
