package cn.jianxiao.ingest.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** 畸变记录: sound records with something done to a value, to their structure, or to their bytes. */
final class MutatedRecords {

    private static final List<String> SOUND = List.of(
            "{\"id\": \"e-1\", \"source\": \"规划局\", \"occurredAt\": \"2026-10-20T09:00:00+08:00\", \"division\": \"500103\","
                    + " \"code\": \"2401-500103-04-01-123456\", \"caseId\": \"c-1\", \"matter\": \"GH01\", \"status\": 3,"
                    + " \"limitDays\": 10, \"linkedCodes\": [\"5001030120261012010001-001\"], \"voided\": false}",
            "{\"id\": \"e-2\", \"source\": \"s\", \"occurredAt\": \"2025-01-02\", \"division\": \"500103\", \"project\": \"p\","
                    + " \"caseId\": \"c\", \"matter\": \"m\", \"status\": 11, \"stage\": 2, \"kind\": 1}",
            "{\"id\": \"p-1\", \"source\": \"s\", \"updatedAt\": \"2026-10-20\", \"division\": \"500103\", \"project\":"
                    + " \"2401-500103-04-01-123456\", \"name\": \"滨江学校\", \"owner\": \"城投\", \"flowType\": 3, \"codes\":"
                    + " [{\"code\": \"2401-500103-04-01-123456-1001\", \"level\": 1}]}",
            "{\"id\": \"f-1\", \"source\": \"s\", \"feedback\": 1, \"occurredAt\": \"2026-10-20\", \"division\": \"500103\","
                    + " \"project\": \"2401-500103-04-01-123456\", \"caseId\": \"c-1\", \"score\": 5}");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "99999999999999999999999",
            "\"\"",
            "[]",
            "{}",
            "[[]]",
            "{\"a\": {\"b\": 1}}",
            "\"9999-99-99\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"秘密\"",
            "\"<script>\"",
            "0.1",
            "\"=1+1\"",
            "3 4",
            "NaN",
            "'x'");

    private final RandomGenerator random;

    MutatedRecords(RandomGenerator random) {
        this.random = random;
    }

    /** One record without line breaks, never blank. */
    byte[] next() {
        String sound = SOUND.get(random.nextInt(SOUND.size()));
        byte[] mutated = switch (random.nextInt(8)) {
            case 0, 1 -> utf8(otherValue(sound));
            case 2 -> utf8(sound.replaceFirst("\"id\"", "\"x".repeat(1 + random.nextInt(3)) + "\""));
            case 3 -> utf8(otherValue(otherValue(sound)));
            case 4 -> utf8(nested(sound));
            case 5 -> utf8(otherValue(sound, '"' + "楼".repeat(random.nextInt(100_000)) + '"'));
            case 6 -> sound.getBytes(Charset.forName("GBK"));
            default -> otherBytes(utf8(random.nextInt(10) == 0 ? "\uFEFF" + sound : sound));
        };
        for (int i = 0; i < mutated.length; i++) {
            mutated[i] = mutated[i] == '\n' || mutated[i] == '\r' ? (byte) ' ' : mutated[i];
        }
        return new String(mutated, StandardCharsets.UTF_8).isBlank() ? utf8("{}") : mutated;
    }

    /** Puts a value of another type or size behind one of the colons. */
    private String otherValue(String record) {
        return otherValue(record, VALUES.get(random.nextInt(VALUES.size())));
    }

    private String otherValue(String record, String value) {
        String[] fields = record.substring(1, record.length() - 1).split(", \"");
        int chosen = random.nextInt(fields.length);
        int colon = fields[chosen].indexOf(':');
        if (colon > 0) {
            fields[chosen] = fields[chosen].substring(0, colon) + ": " + value;
        }
        return "{" + String.join(", \"", fields) + "}";
    }

    private String nested(String record) {
        int depth = random.nextInt(5_000);
        String value = "[".repeat(depth) + "]".repeat(random.nextInt(3) == 0 ? depth / 2 : depth);
        return record.substring(0, record.length() - 1) + ", \"handler\": " + value + "}";
    }

    private byte[] otherBytes(byte[] bytes) {
        byte[] changed =
                random.nextInt(4) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes.clone();
        for (int i = random.nextInt(5); i > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
