package cn.jianxiao.ingest.file;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** Measured data that lies beside the checkout and is no part of it. */
final class SharedFile {

    private SharedFile() {}

    /** The file; where it is absent the test is skipped. */
    static Path find(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return abort("shared/data/" + name + " lies in no folder above: skipped");
    }
}
