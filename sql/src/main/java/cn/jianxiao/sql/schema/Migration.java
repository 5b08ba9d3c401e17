package cn.jianxiao.sql.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 迁移: one numbered step of the schema. Every statement must be harmless when run twice, such as {@code CREATE TABLE IF
 * NOT EXISTS}: two processes may start at once, and ClickHouse knows no lock between them.
 *
 * @param version the number in the file's name
 * @param file such as {@code V001__event_log.sql}
 * @param sql statements that each end with a semicolon at the end of a line
 */
public record Migration(int version, String file, String sql) {

    private static final Pattern NAME = Pattern.compile("V(\\d{3})__\\w+\\.sql");
    private static final Pattern END = Pattern.compile(";[ \\t]*(\\n|$)");

    /** A step from its file's name and content, whatever its line ends. */
    public static Migration of(String file, String content) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalArgumentException("A migration is named like V001__event_log.sql, not " + file);
        }
        return new Migration(Integer.parseInt(name.group(1)), file, content.replace("\r\n", "\n"));
    }

    public List<String> statements() {
        return Arrays.stream(END.split(sql))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** Tells whether the file is still the one that was applied. */
    public String checksum() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(sql.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
