package cn.jianxiao.code.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 上级编码: the whole code of the parent, under one of several rules. A rule that is nothing but this adds levels to a code
 * that exists: so Guangdong's engineering codes hang on national codes of both forms.
 *
 * @param rules which may be the parent's, the one preferred first; rules without levels and without a parent of their own
 */
public record ParentCode(String name, List<CodeRule> rules) implements Segment {

    public ParentCode {
        RuleCheck.isName(name);
        rules = List.copyOf(rules);
        RuleCheck.that(!rules.isEmpty(), name + ": no rule for the parent's code");
        for (CodeRule rule : rules) {
            boolean plain = rule.levels().deepest() == 0 && rule.parentCode().isEmpty();
            RuleCheck.that(plain, name + ": rule " + rule + " has levels or a parent itself");
        }
    }

    @Override
    public boolean valued() {
        return false;
    }

    @Override
    public int width() {
        return rules.get(0).width();
    }

    /** Read by {@link RuleReading}, which knows which of the rules is tried. */
    @Override
    public boolean read(RuleScanner scan) {
        throw new UnsupportedOperationException("a parent's code is read by its own rule");
    }

    @Override
    public String picture() {
        throw new UnsupportedOperationException("a parent's code is read by its own rule");
    }

    @Override
    public @Nullable String advance(String prefix, char c) {
        throw new UnsupportedOperationException("a parent's code is read by its own rule");
    }

    @Override
    public @Nullable String text(SegmentValues values) {
        return values.parent().map(RuledCode::value).orElse(null);
    }

    @Override
    public String example() {
        return RuleComposition.example(rules.get(0));
    }
}
