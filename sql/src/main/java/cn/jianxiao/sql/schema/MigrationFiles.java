package cn.jianxiao.sql.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the shipped steps. A class path cannot be listed, so {@code index.txt} names them in order. */
final class MigrationFiles {

    private static final String FOLDER = "/migrations/";

    private MigrationFiles() {}

    static List<Migration> shipped() {
        return read("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(file -> Migration.of(file, read(file)))
                .toList();
    }

    private static String read(String file) {
        try (InputStream in = MigrationFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The migration " + file + " is missing from this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
