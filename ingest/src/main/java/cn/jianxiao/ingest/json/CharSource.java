package cn.jianxiao.ingest.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Characters one by one, with a look at the next. */
final class CharSource {

    static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[8192];
    private int position;
    private int limit;

    private CharSource(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /**
     * From the reader's next character on, a byte order mark left out.
     *
     * @param longest a text that is put together here
     */
    static CharSource of(Reader reader, int longest) {
        CharSource in = new CharSource(reader, longest);
        if (in.peek() == BYTE_ORDER_MARK) {
            in.take();
        }
        return in;
    }

    int peek() {
        if (position == limit && !fill()) {
            return END;
        }
        return buffer[position];
    }

    int take() {
        int c = peek();
        if (c != END) {
            position++;
        }
        return c;
    }

    /** Passes over blanks and line ends; the next character, which stays. */
    int skipBlank() {
        int c = peek();
        while (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            position++;
            c = peek();
        }
        return c;
    }

    /** What goes beyond the longest text is dropped. */
    void append(StringBuilder text, int c) {
        if (text.length() < longest) {
            text.append((char) c);
        }
    }

    /** Up to the line's end, which is taken and not kept. */
    String line() {
        StringBuilder text = new StringBuilder();
        while (peek() != END) {
            int from = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            text.append(buffer, from, Math.min(position - from, longest - text.length()));
            if (position < limit) {
                position++;
                break;
            }
        }
        return text.toString();
    }

    /** Everything that is left. */
    String rest() {
        StringBuilder text = new StringBuilder();
        for (int c = take(); c != END; c = take()) {
            append(text, c);
        }
        return text.toString();
    }

    /** Appends the rest of a JSON string whose opening quote was taken, its closing quote included. */
    void restOfString(StringBuilder text) {
        for (int c = take(); c != END; c = take()) {
            append(text, c);
            if (c == '"') {
                return;
            }
            if (c == '\\' && peek() != END) {
                append(text, take());
            }
        }
    }

    private boolean fill() {
        try {
            position = 0;
            limit = Math.max(0, reader.read(buffer));
            return limit > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
