package cn.jianxiao.embedded.clickhouse.engine;

import java.util.regex.Pattern;

/** Names and texts as they may stand in a statement. */
public final class Quoted {
    private static final Pattern SETTING = Pattern.compile("[A-Za-z0-9_.]+");

    private Quoted() {}

    public static String name(String name) {
        return '`' + name.replace("\\", "\\\\").replace("`", "\\`") + '`';
    }

    public static String text(String text) {
        return '\'' + text.replace("\\", "\\\\").replace("'", "\\'") + '\'';
    }

    static String setting(String name) {
        if (SETTING.matcher(name).matches()) return name;
        throw ClickHouseException.of(115, "UNKNOWN_SETTING", "Unknown setting '" + name + "'");
    }
}
