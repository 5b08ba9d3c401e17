package cn.jianxiao.code.rule;

import cn.jianxiao.code.CodeReason;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.NormalText;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over one text by one rule, or several from the same start: of their faults the one is kept that lies furthest,
 * because that rule was most likely meant; of faults equally far, the first.
 */
final class RuleScanner {

    private final NormalText source;
    private final String text;
    private final List<Finding> soft = new ArrayList<>(2);
    private final int noticed;
    private @Nullable Finding fault;
    private List<Finding> beforeFault = List.of();
    private int reached = -1;
    private int next;

    RuleScanner(String given) {
        source = NormalText.of(given);
        text = source.text();
        if (source.changed() && !text.isEmpty()) {
            soft.add(Finding.of(CodeReason.NORMALISED, "code", given, source.firstChange()));
        }
        noticed = soft.size();
    }

    String text() {
        return text;
    }

    int position() {
        return next;
    }

    boolean at(String expected) {
        return text.startsWith(expected, next);
    }

    /** Back to the start, for the next rule. */
    void restart() {
        next = 0;
        soft.subList(noticed, soft.size()).clear();
    }

    boolean literal(String field, String expected) {
        int start = next;
        for (int i = 0; i < expected.length(); i++, next++) {
            if (next >= text.length()) {
                return fail(CodeReason.TOO_SHORT, field, start, next, next);
            }
            if (text.charAt(next) != expected.charAt(i)) {
                ReasonCode reason = expected.equals("-") ? CodeReason.HYPHEN_EXPECTED : RuleReason.FIXED_TEXT;
                return fail(reason, field, start, start + expected.length(), next);
            }
        }
        return true;
    }

    boolean digits(String field, int width) {
        int start = next;
        for (int end = start + width; next < end; next++) {
            if (next >= text.length()) {
                return fail(CodeReason.TOO_SHORT, field, start, end, next);
            }
            if (!Digits.isDigit(text.charAt(next))) {
                return fail(CodeReason.NOT_A_DIGIT, field, start, end, next);
            }
        }
        return true;
    }

    /** Any characters. */
    boolean characters(String field, int width) {
        int start = next;
        next = Math.min(start + width, text.length());
        return next == start + width || fail(CodeReason.TOO_SHORT, field, start, next, next);
    }

    String since(int start) {
        return text.substring(start, next);
    }

    /** A condition on the segment scanned last, which began at {@code start}. */
    boolean require(boolean holds, ReasonCode reason, String field, int start) {
        return holds || fail(finding(reason, field, start, next, start), 2 * next - 1);
    }

    /** A doubt about the segment scanned last, said only once the code is read. */
    void doubt(ReasonCode reason, String field, int start) {
        soft.add(finding(reason, field, start, next, start));
    }

    /** Nothing follows; were it {@code separator}, it would be one level too many. */
    boolean end(String separator) {
        boolean deeper = !separator.isEmpty() && at(separator);
        return next == text.length()
                || fail(deeper ? CodeReason.TOO_DEEP : CodeReason.TOO_LONG, "code", next, text.length(), next);
    }

    <T> Parsed<T> result(@Nullable T value) {
        if (value != null) {
            return new Parsed.Ok<>(value, soft);
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(cause());
        findings.addAll(fault == null ? soft : beforeFault);
        return new Parsed.Failed<>(findings);
    }

    private Finding cause() {
        if (text.isEmpty()) {
            return Finding.of(CodeReason.EMPTY, "code", source.given(), Finding.NO_POSITION);
        }
        return fault == null ? Finding.of(CodeReason.UNKNOWN_SHAPE, "code", text, Finding.NO_POSITION) : fault;
    }

    /** No rule takes even the first character: then none was meant. */
    void forgetFaultAtStart() {
        if (reached <= 0) {
            fault = null;
        }
    }

    private boolean fail(ReasonCode reason, String field, int start, int end, int position) {
        return fail(finding(reason, field, start, end, position), 2 * next);
    }

    /** A value that is refused counts half a character less than one that was taken. */
    private boolean fail(Finding finding, int progress) {
        if (progress > reached) {
            reached = progress;
            fault = finding;
            beforeFault = List.copyOf(soft);
        }
        return false;
    }

    private Finding finding(ReasonCode reason, String field, int start, int end, int position) {
        String value = text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
        return Finding.of(reason, field, value, source.offset() + position);
    }
}
