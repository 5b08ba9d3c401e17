package cn.jianxiao.embedded.clickhouse.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where an INSERT's own text ends and its rows begin. */
final class InsertHead {
    private InsertHead() {}

    /** Empty if no rows follow: INSERT ... SELECT, unless it names the FORMAT of an {@code input(...)}. */
    static Optional<Head> of(String text) {
        Scanner scanner = new Scanner(text);
        Token before = null;
        boolean selects = false;
        for (Token token = scanner.next(); token != null; token = scanner.next()) {
            if (token.depth() == 0 && token.kind() == Token.Kind.WORD && !isName(before)) {
                if (token.isWord("SELECT") || token.isWord("WITH")) selects = true;
                if (token.isWord("VALUES") && !selects)
                    return Optional.of(new Head.InsertedRows("Values", token.start(), token.end()));
                if (token.isWord("FORMAT")) return rows(text, token, scanner.next());
            }
            before = token;
        }
        return Optional.empty();
    }

    /** A word after these names a table, whatever it looks like. */
    private static boolean isName(@Nullable Token before) {
        return before != null
                && (before.isWord("INTO") || before.isWord("TABLE") || before.isWord("FUNCTION") || before.isSign('.'));
    }

    private static Optional<Head> rows(String text, Token keyword, @Nullable Token format) {
        if (format == null || format.kind() != Token.Kind.WORD) return Optional.empty();
        return Optional.of(new Head.InsertedRows(format.text(), keyword.start(), rowsStart(text, format.end())));
    }

    /** After blanks, one semicolon and one line end: all later bytes are rows, blanks and line ends included. */
    private static int rowsStart(String text, int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
        if (at < text.length() && text.charAt(at) == ';') at++;
        if (at < text.length() && text.charAt(at) == '\r') at++;
        if (at < text.length() && text.charAt(at) == '\n') at++;
        return at;
    }
}
