package cn.jianxiao.ingest.json;

import java.io.Reader;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * 原始记录: cuts a text into its records without understanding them, so that a broken one costs only itself and every
 * character that is not blank or a separator ends up in exactly one record. {@link #next} and {@link #hasNext} throw
 * {@link java.io.UncheckedIOException} when the text cannot be read on.
 */
public final class RawRecords implements Iterator<String> {

    private enum Form {
        LINES,
        ARRAY,
        WHOLE
    }

    private final CharSource in;
    private Form form;
    private @Nullable String next;

    private RawRecords(CharSource in, Form form) {
        this.in = in;
        this.form = form;
    }

    /** Each line that is not blank. */
    public static RawRecords lines(Reader reader) {
        return new RawRecords(CharSource.of(reader, Integer.MAX_VALUE), Form.LINES);
    }

    /** Each element of the JSON array that the text is, else the whole text; behind an array's end the rest is one more. */
    public static RawRecords document(Reader reader) {
        return of(CharSource.of(reader, Integer.MAX_VALUE), Form.WHOLE);
    }

    /**
     * Each element of the JSON array that the text is, else each line.
     *
     * @param longest the most characters of a record that are kept, for texts that are larger than memory
     */
    public static RawRecords arrayOrLines(Reader reader, int longest) {
        return of(CharSource.of(reader, longest), Form.LINES);
    }

    private static RawRecords of(CharSource in, Form other) {
        if (in.skipBlank() != '[') {
            return new RawRecords(in, other);
        }
        in.take();
        return new RawRecords(in, Form.ARRAY);
    }

    @Override
    public boolean hasNext() {
        while (next == null && in.skipBlank() != CharSource.END) {
            String record = switch (form) {
                case LINES -> in.line();
                case ARRAY -> element();
                case WHOLE -> in.rest();
            };
            next = record.isBlank() ? null : record.strip();
        }
        return next != null;
    }

    @Override
    public String next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        String record = next;
        next = null;
        return record;
    }

    /** Up to the comma or the bracket that ends the element; both are taken, neither is kept. */
    private String element() {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (int c = in.take(); c != CharSource.END; c = in.take()) {
            if (depth == 0 && c == ',') {
                break;
            }
            if (depth == 0 && c == ']') {
                form = Form.WHOLE;
                break;
            }
            in.append(text, c);
            switch (c) {
                case '"' -> in.restOfString(text);
                case '{', '[' -> depth++;
                case '}', ']' -> depth = Math.max(0, depth - 1);
                default -> {}
            }
        }
        return text.toString();
    }
}
