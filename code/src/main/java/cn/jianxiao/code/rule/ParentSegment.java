package cn.jianxiao.code.rule;

import org.jspecify.annotations.Nullable;

/**
 * 上级码段: takes over one segment of the parent's code, for example the division of the project.
 *
 * @param rule the parent's rule
 * @param segment the name there
 */
public record ParentSegment(String name, CodeRule rule, String segment) implements Segment {

    public ParentSegment {
        RuleCheck.isName(name);
        boolean plain =
                rule.segment(segment).filter(of -> !(of instanceof CheckDigit)).isPresent();
        RuleCheck.that(plain, name + ": " + rule + " has no segment " + segment + " to take over");
    }

    /** The segment taken over. */
    Segment of() {
        return rule.segment(segment).orElseThrow();
    }

    @Override
    public int width() {
        return of().width();
    }

    @Override
    public boolean read(RuleScanner scan) {
        return of().read(scan);
    }

    @Override
    public String picture() {
        return of().picture();
    }

    @Override
    public boolean isFree() {
        return of().isFree();
    }

    @Override
    public boolean holds(String text, int from) {
        return of().holds(text, from);
    }

    @Override
    public @Nullable String advance(String prefix, char c) {
        return of().advance(prefix, c);
    }

    @Override
    public @Nullable String text(SegmentValues values) {
        return values.parent().flatMap(parent -> parent.segment(segment)).orElseGet(() -> values.value(name));
    }

    @Override
    public String example() {
        return of().example();
    }
}
