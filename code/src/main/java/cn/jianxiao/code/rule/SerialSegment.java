package cn.jianxiao.code.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 流水号: counted up, with leading zeros.
 *
 * @param scope the segments whose values share one count: a serial per division and day begins anew with each. Empty: one
 *     count for all codes of the rule
 * @param range the serials there are
 */
public record SerialSegment(String name, SerialRange range, List<String> scope) implements Segment {

    public SerialSegment {
        RuleCheck.isName(name);
        scope = List.copyOf(scope);
    }

    @Override
    public int width() {
        return range.width();
    }

    @Override
    public boolean read(RuleScanner scan) {
        return range.read(scan, name);
    }

    @Override
    public String picture() {
        return SegmentGrammar.digits(width());
    }

    @Override
    public boolean isFree() {
        return range.isFull();
    }

    @Override
    public boolean holds(String text, int from) {
        return range.holds(text, from);
    }

    @Override
    public @Nullable String advance(String prefix, char c) {
        return range.advance(prefix, c);
    }

    @Override
    public @Nullable String text(SegmentValues values) {
        String serial = values.value(name);
        return serial == null ? null : Digits.padded(serial, width());
    }

    @Override
    public String example() {
        return Digits.padded(range.first(), width());
    }
}
