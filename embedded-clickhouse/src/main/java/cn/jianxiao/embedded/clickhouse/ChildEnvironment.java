package cn.jianxiao.embedded.clickhouse;

import cn.jianxiao.embedded.clickhouse.failure.ClickHouseUnavailable;
import cn.jianxiao.embedded.clickhouse.failure.Text;
import java.nio.file.Path;
import java.util.Map;

/**
 * 子进程环境变量: {@code JIANXIAO_CLICKHOUSE_DATA} and {@code _PASSWORD} are needed; {@code _PORT} (0: free), {@code
 * _USER}, {@code _DATABASE} (both jianxiao), {@code _MEMORY} (bytes, 1 GiB) and {@code _END_WITH_INPUT} (false) need
 * not be given.
 */
record ChildEnvironment(Map<String, String> variables) {
    private static final String PREFIX = "JIANXIAO_CLICKHOUSE_";

    Settings settings() {
        Settings usual = Settings.of(Path.of(needed("DATA")));
        return usual.withPort((int) number("PORT", usual.port(), 65_535))
                .withUser(text("USER", usual.user()), needed("PASSWORD"))
                .withDatabase(text("DATABASE", usual.database()))
                .withMemory(number("MEMORY", usual.memory(), Long.MAX_VALUE));
    }

    boolean endsWithInput() {
        return Boolean.parseBoolean(text("END_WITH_INPUT", "false"));
    }

    private String text(String name, String otherwise) {
        String text = variables.getOrDefault(PREFIX + name, "");
        return text.isEmpty() ? otherwise : text;
    }

    private String needed(String name) {
        String text = text(name, "");
        if (text.isEmpty()) throw new ClickHouseUnavailable(null, Text.SETTING_MISSING, PREFIX + name);
        return text;
    }

    private long number(String name, long otherwise, long most) {
        String text = text(name, Long.toString(otherwise));
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= most) return number;
        } catch (NumberFormatException e) {
            throw new ClickHouseUnavailable(e, Text.SETTING_WRONG, PREFIX + name, text);
        }
        throw new ClickHouseUnavailable(null, Text.SETTING_WRONG, PREFIX + name, text);
    }
}
