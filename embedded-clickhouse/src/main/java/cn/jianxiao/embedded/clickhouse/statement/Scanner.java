package cn.jianxiao.embedded.clickhouse.statement;

import org.jspecify.annotations.Nullable;

/**
 * Reads tokens one by one, over white space and comments (nested ones too), in one pass. Works on one character per
 * byte: what comes after a FORMAT need not be text at all.
 */
final class Scanner {
    private final String text;
    private int at;
    private int depth;

    Scanner(String text) {
        this.text = text;
    }

    @Nullable
    Token next() {
        skipBlanks();
        if (at >= text.length()) return null;
        int start = at;
        char c = text.charAt(at);
        if (c == '\'' || c == '"' || c == '`') return quoted(c, start);
        if (isWordPart(c)) return word(start);
        if (c == ')' || c == ']' || c == '}') depth--;
        Token token = new Token(Token.Kind.OTHER, String.valueOf(c), start, ++at, depth);
        if (c == '(' || c == '[' || c == '{') depth++;
        return token;
    }

    private Token word(int start) {
        while (at < text.length() && isWordPart(text.charAt(at))) at++;
        return new Token(Token.Kind.WORD, text.substring(start, at), start, at, depth);
    }

    private Token quoted(char quote, int start) {
        at++;
        while (at < text.length() && text.charAt(at) != quote) at += text.charAt(at) == '\\' ? 2 : 1;
        at = Math.min(at + 1, text.length());
        // A doubled quote inside reads as two tokens side by side, which is the same for our purpose.
        return new Token(Token.Kind.QUOTED, text.substring(start, at), start, at, depth);
    }

    private void skipBlanks() {
        while (at < text.length()) {
            if (text.charAt(at) <= ' ') at++;
            else if (startsLineComment()) skipTo('\n');
            else if (text.startsWith("/*", at)) skipComment();
            else return;
        }
    }

    private boolean startsLineComment() {
        return text.startsWith("--", at) || text.startsWith("# ", at) || text.startsWith("#!", at);
    }

    private void skipTo(char end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found;
    }

    private void skipComment() {
        int open = 0;
        do {
            if (text.startsWith("/*", at)) {
                open++;
                at += 2;
            } else if (text.startsWith("*/", at)) {
                open--;
                at += 2;
            } else at++;
        } while (open > 0 && at < text.length());
    }

    private static boolean isWordPart(char c) {
        return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80;
    }
}
