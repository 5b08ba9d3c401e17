package cn.jianxiao.sql.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A query over two databases. */
record Script(String sql) {

    static Script of(String file) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream("/replay/" + file))) {
            return new Script(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Names of databases are no parameters of a statement. */
    String between(String live, String replay) {
        for (String name : new String[] {live, replay}) {
            if (!name.matches("\\w+")) {
                throw new IllegalArgumentException(
                        "A database is named with letters, digits and underscores, not " + name);
            }
        }
        return sql.replace("${live}", live).replace("${replay}", replay);
    }
}
