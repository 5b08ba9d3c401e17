package cn.jianxiao.embedded.clickhouse.statement;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * 语句头: what a front door must know of a statement before the engine sees it. The engine splits a text at blank lines
 * and semicolons, so rows that come with an INSERT must be cut off here and never reach its parser.
 */
public sealed interface Head {
    /** The first word, upper case; empty if there is none. */
    String verb();

    /**
     * {@code INSERT ... FORMAT X} or {@code INSERT ... VALUES}: rows follow.
     *
     * @param statementEnd where the text for the engine ends
     * @param rowsStart where the rows start
     */
    record InsertedRows(String format, int statementEnd, int rowsStart) implements Head {
        @Override
        public String verb() {
            return "INSERT";
        }
    }

    /**
     * Anything else, to be run as one text.
     *
     * @param format the FORMAT at its end
     */
    record Plain(String verb, Optional<String> format) implements Head {
        public boolean isSelect() {
            return verb.equals("SELECT") || verb.equals("WITH") || verb.equals("FROM");
        }
    }

    /** @param start of the request, long enough to hold the words before the rows */
    static Head of(byte[] start) {
        // One character per byte, so positions are the same.
        String text = new String(start, StandardCharsets.ISO_8859_1);
        Token first = new Scanner(text).next();
        if (first == null || first.kind() != Token.Kind.WORD)
            return new Plain(first == null ? "" : first.text(), TrailingFormat.in(text));
        if (first.isWord("INSERT")) return InsertHead.of(text).orElseGet(() -> new Plain("INSERT", Optional.empty()));
        return new Plain(first.text().toUpperCase(Locale.ROOT), TrailingFormat.in(text));
    }
}
