package cn.jianxiao.ingest.exchange.record;

import java.util.List;
import java.util.regex.Pattern;

/** 代码列: a column that holds one code, or several with separators between them. */
public final class CodeColumn {

    private static final Pattern BETWEEN = Pattern.compile("[,，;；、]");

    private CodeColumn() {}

    public static List<String> codes(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** Empty where there is none. */
    static String first(String text) {
        return codes(text).stream().findFirst().orElse("");
    }
}
