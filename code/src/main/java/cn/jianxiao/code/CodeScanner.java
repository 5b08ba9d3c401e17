package cn.jianxiao.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One pass over one text. A grammar is a chain of steps joined by {@code &&}; each step moves on and says true, or keeps
 * the first fault and says false.
 */
final class CodeScanner {

    private final String given;
    private final String text;
    private final int offset;
    private List<Finding> soft = List.of();
    private @Nullable Finding fault;
    private int next;

    CodeScanner(String given) {
        this.given = given;
        if (NormalText.isPlain(given) && !given.isEmpty()) {
            text = given;
            offset = 0;
            return;
        }
        NormalText source = NormalText.of(given);
        text = source.text();
        offset = source.offset();
        if (text.isEmpty()) {
            fault = new Finding(CodeReason.EMPTY, "code", Excerpt.of(given), Finding.NO_POSITION);
        } else if (source.changed()) {
            normalised(source.firstChange());
        }
    }

    /** The whole text in its normal form. */
    String text() {
        return text;
    }

    /** Index of the next character in {@link #text()}. */
    int position() {
        return next;
    }

    boolean at(char c) {
        return next < text.length() && text.charAt(next) == c;
    }

    /** The value of digits that were scanned before. */
    int number(int from, int to) {
        return CodeValue.number(text, from, to);
    }

    /** A hyphen that leads to {@code field}. */
    boolean hyphen(String field) {
        if (at('-')) {
            next++;
            return true;
        }
        CodeReason reason = next < text.length() ? CodeReason.HYPHEN_EXPECTED : CodeReason.TOO_SHORT;
        return fail(reason, field, next, next + 1, next);
    }

    /** Exactly {@code width} characters of an alphabet. */
    boolean run(String field, int width, Alphabet alphabet) {
        int start = next;
        for (int end = start + width; next < end; next++) {
            if (next >= text.length()) {
                return fail(CodeReason.TOO_SHORT, field, start, end, next);
            }
            if (!alphabet.contains(text.charAt(next))) {
                return fail(alphabet.stranger(), field, start, end, next);
            }
        }
        return true;
    }

    /** Exactly {@code width} digits. */
    boolean digits(String field, int width) {
        int end = next + width;
        if (end > text.length() || !areDigits(end)) {
            return run(field, width, Alphabet.DECIMAL);
        }
        next = end;
        return true;
    }

    private boolean areDigits(int end) {
        for (int i = next; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** 顺序码 001 to 999. */
    boolean serial(String field) {
        int start = next;
        return digits(field, 3) && require(number(start, next) > 0, CodeReason.SERIAL_ZERO, field, start);
    }

    /** A condition on the segment scanned last, which began at {@code start}. */
    boolean require(boolean holds, CodeReason reason, String field, int start) {
        return holds || fail(reason, field, start, next, start);
    }

    /** A doubt about the segment that began at {@code start} and ends in the check just scanned, when that does not hold. */
    boolean expect(boolean holds, CodeReason reason, String field, int start) {
        if (!holds) {
            doubt(finding(reason, field, start, next, next - 1));
        }
        return true;
    }

    /** Something beyond the characters was brought into normal form; said once for a text. */
    boolean normalised(int givenPosition) {
        if (soft.isEmpty()) {
            doubt(new Finding(CodeReason.NORMALISED, "code", Excerpt.of(given), givenPosition));
        }
        return true;
    }

    private void doubt(Finding finding) {
        soft = soft.isEmpty() ? new ArrayList<>() : soft;
        soft.add(finding);
    }

    /** Nothing follows. */
    boolean end() {
        return next == text.length() || fail(CodeReason.TOO_LONG, "code", next, text.length(), next);
    }

    /** Nothing follows, and were it a further hyphen, it would be one level too many. */
    boolean endOfLevels() {
        return at('-') ? fail(CodeReason.TOO_DEEP, "code", next, text.length(), next) : end();
    }

    /** The failure of a text that no grammar takes. */
    <T> Parsed<T> unknownShape() {
        fail(new Finding(CodeReason.UNKNOWN_SHAPE, "code", Excerpt.of(text), Finding.NO_POSITION));
        return failed();
    }

    /** The value made from the normal text when every step held, else what stopped the scan and what was noticed before. */
    <T> Parsed<T> result(boolean held, Function<String, T> value) {
        if (held && fault == null) {
            return new Parsed.Ok<>(value.apply(text), soft);
        }
        return failed();
    }

    private <T> Parsed<T> failed() {
        List<Finding> findings = new ArrayList<>(soft);
        if (fault != null) {
            findings.add(0, fault);
        }
        return new Parsed.Failed<>(findings);
    }

    private boolean fail(CodeReason reason, String field, int start, int end, int position) {
        return fail(finding(reason, field, start, end, position));
    }

    private boolean fail(Finding finding) {
        if (fault == null) {
            fault = finding;
        }
        return false;
    }

    private Finding finding(CodeReason reason, String field, int start, int end, int position) {
        String value = text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
        return new Finding(reason, field, Excerpt.of(value), offset + position);
    }
}
