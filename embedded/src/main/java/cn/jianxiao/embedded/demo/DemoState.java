package cn.jianxiao.embedded.demo;

import cn.jianxiao.embedded.instance.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Whether an installation shows the demo: decided at its first start and kept, so that demo data never come among real
 * ones later.
 *
 * @param kind how far it has come
 * @param day the last of which the demo tells: the one before the first start, so that nothing in it is still to come
 */
record DemoState(Kind kind, LocalDate day) {
    enum Kind {
        NONE,
        LOADING,
        LOADED
    }

    /** What was decided, or {@code first} when nothing was yet. */
    static DemoState of(DataFolder folder, DemoState first) throws IOException {
        var file = file(folder);
        if (Files.exists(file)) {
            var words = Files.readString(file).strip().split(" ");
            return new DemoState(Kind.valueOf(words[0]), LocalDate.parse(words[1]));
        }
        first.keep(folder);
        return first;
    }

    void keep(DataFolder folder) throws IOException {
        Files.writeString(file(folder), kind + " " + day + "\n");
    }

    private static Path file(DataFolder folder) {
        return folder.root().resolve("demo");
    }
}
