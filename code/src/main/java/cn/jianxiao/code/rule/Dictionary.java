package cn.jianxiao.code.rule;

import cn.jianxiao.code.Picture;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 字典: one of a list of values, all of one width. An open list takes any digits of that width, because divisions and
 * departments appear before a list knows them; what is not listed is counted elsewhere.
 *
 * @param values the list; empty only when open
 */
public record Dictionary(String name, int width, boolean open, SortedSet<String> values) implements Segment {

    public Dictionary {
        RuleCheck.isName(name);
        values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
        RuleCheck.that(width > 0, name + ": a width of at least 1");
        RuleCheck.that(open || !values.isEmpty(), name + ": a closed list needs values");
        for (String value : values) {
            boolean fits = value.length() == width && RuleCheck.isNormal(value) && (!open || Digits.all(value));
            RuleCheck.that(fits, name + ": \"" + value + "\" is not " + width + " characters in normal form");
        }
    }

    /** Any digits. */
    public static Dictionary open(String name, int width) {
        return new Dictionary(name, width, true, new TreeSet<>());
    }

    @Override
    public boolean read(RuleScanner scan) {
        int start = scan.position();
        if (open) {
            return scan.digits(name, width);
        }
        return scan.characters(name, width)
                && scan.require(holds(scan.text(), start), RuleReason.NOT_IN_DICTIONARY, name, start);
    }

    @Override
    public String picture() {
        return open ? SegmentGrammar.digits(width) : String.valueOf(Picture.ANY).repeat(width);
    }

    @Override
    public boolean isFree() {
        return open;
    }

    @Override
    public boolean holds(String text, int from) {
        return open || values.contains(text.substring(from, from + width));
    }

    @Override
    public @Nullable String advance(String prefix, char c) {
        if (open) {
            return SegmentGrammar.advanceDigits(prefix, c);
        }
        String longer = prefix + c;
        SortedSet<String> rest = values.tailSet(longer);
        return !rest.isEmpty() && rest.first().startsWith(longer) ? longer : null;
    }

    @Override
    public @Nullable String text(SegmentValues values) {
        return values.value(name);
    }

    @Override
    public String example() {
        return values.isEmpty() ? "0".repeat(width) : values.first();
    }
}
