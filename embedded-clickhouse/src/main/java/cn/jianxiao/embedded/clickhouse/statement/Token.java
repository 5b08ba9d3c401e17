package cn.jianxiao.embedded.clickhouse.statement;

import java.util.Locale;

/** A piece of a statement's text, from {@code start} to before {@code end}; {@code depth} counts open brackets. */
record Token(Kind kind, String text, int start, int end, int depth) {
    enum Kind {
        WORD,
        QUOTED,
        OTHER
    }

    boolean isWord(String keyword) {
        return kind == Kind.WORD && text.toUpperCase(Locale.ROOT).equals(keyword);
    }

    boolean isSign(char sign) {
        return kind == Kind.OTHER && text.charAt(0) == sign;
    }
}
