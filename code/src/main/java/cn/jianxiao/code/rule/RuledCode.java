package cn.jianxiao.code.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** 编码: a text read by a rule. Equal when text and rule are. */
public final class RuledCode {

    private final CodeRule rule;
    private final String value;
    private final String stage;

    /** Tells the parent when it is asked for; null where it was known from the start, or there is none. */
    private final @Nullable SoundTexts grammar;

    /** Made at most once by each thread that asks: equal whoever made it. */
    private @Nullable RuledCode parent;

    private RuledCode(
            CodeRule rule, String value, @Nullable RuledCode parent, String stage, @Nullable SoundTexts grammar) {
        this.rule = rule;
        this.value = value;
        this.parent = parent;
        this.stage = stage;
        this.grammar = grammar;
    }

    static RuledCode top(CodeRule rule, String value, @Nullable RuledCode parent) {
        return new RuledCode(rule, value, parent, Stage.TOP, null);
    }

    static RuledCode split(CodeRule rule, String value, RuledCode parent, Stage stage) {
        return new RuledCode(rule, value, parent, stage.name(), null);
    }

    /** A split code whose parent is read from its text when it is asked for, as few ask. */
    static RuledCode sound(CodeRule rule, String value, String stage, SoundTexts grammar) {
        return new RuledCode(rule, value, null, stage, grammar);
    }

    /** The text in its normal form. */
    public String value() {
        return value;
    }

    /** The rule it was read by. */
    public CodeRule rule() {
        return rule;
    }

    /**
     * The values by name of segment, in the order of the text; of a split code also the serials, by stage. Cut out of the
     * text when asked for.
     */
    public Map<String, String> segments() {
        Map<String, String> segments = new LinkedHashMap<>();
        collect(segments);
        return Collections.unmodifiableMap(segments);
    }

    private void collect(Map<String, String> segments) {
        RuledCode above = above();
        if (above != null && isSplit()) {
            above.collect(segments);
            segments.put(stage, value.substring(value.length() - serialWidth()));
            return;
        }
        int from = 0;
        for (Segment segment : rule.segments()) {
            int width = segment instanceof ParentCode && above != null ? above.value.length() : segment.width();
            if (segment.valued()) {
                segments.put(segment.name(), value.substring(from, from + width));
            }
            from += width;
        }
    }

    private boolean isSplit() {
        return !stage.equals(Stage.TOP);
    }

    private int serialWidth() {
        return rule.levels().stage(stage).orElseThrow().serials().width();
    }

    /** The value of one segment. */
    public Optional<String> segment(String name) {
        return Optional.ofNullable(segments().get(name));
    }

    /** The code this was split from or hangs on, empty at the top. */
    public Optional<RuledCode> parent() {
        return Optional.ofNullable(above());
    }

    private @Nullable RuledCode above() {
        RuledCode known = parent;
        if (known == null && grammar != null) {
            known = grammar.above(this);
            parent = known;
        }
        return known;
    }

    /** The code at the top. */
    public RuledCode root() {
        RuledCode above = above();
        return above == null ? this : above.root();
    }

    /** How many codes are above. */
    public int depth() {
        RuledCode above = above();
        return above == null ? 0 : above.depth() + 1;
    }

    /** At which stage it was split, {@link Stage#TOP} when it was not. */
    public String stage() {
        return stage;
    }

    /** Its serial among the codes split from its parent at its stage, empty when it was not split. */
    public OptionalInt serial() {
        return isSplit()
                ? OptionalInt.of(Digits.number(value, value.length() - serialWidth(), value.length()))
                : OptionalInt.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuledCode code
                && code.value.equals(value)
                && (code.rule == rule || code.rule.equals(rule));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
