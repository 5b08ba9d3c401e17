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
    private final Map<String, String> segments;
    private final @Nullable RuledCode parent;
    private final String stage;

    private RuledCode(
            CodeRule rule, String value, Map<String, String> segments, @Nullable RuledCode parent, String stage) {
        this.rule = rule;
        this.value = value;
        this.segments = Collections.unmodifiableMap(segments);
        this.parent = parent;
        this.stage = stage;
    }

    static RuledCode top(CodeRule rule, String value, Map<String, String> segments, @Nullable RuledCode parent) {
        return new RuledCode(rule, value, segments, parent, Stage.TOP);
    }

    static RuledCode split(CodeRule rule, String value, RuledCode parent, Stage stage, String serial) {
        Map<String, String> segments = new LinkedHashMap<>(parent.segments);
        segments.put(stage.name(), serial);
        return new RuledCode(rule, value, segments, parent, stage.name());
    }

    /** The text in its normal form. */
    public String value() {
        return value;
    }

    /** The rule it was read by. */
    public CodeRule rule() {
        return rule;
    }

    /** The values by name of segment, in the order of the text; of a split code also the serials, by stage. */
    public Map<String, String> segments() {
        return segments;
    }

    /** The value of one segment. */
    public Optional<String> segment(String name) {
        return Optional.ofNullable(segments.get(name));
    }

    /** The code this was split from or hangs on, empty at the top. */
    public Optional<RuledCode> parent() {
        return Optional.ofNullable(parent);
    }

    /** The code at the top. */
    public RuledCode root() {
        return parent == null ? this : parent.root();
    }

    /** How many codes are above. */
    public int depth() {
        return parent == null ? 0 : parent.depth() + 1;
    }

    /** At which stage it was split, {@link Stage#TOP} when it was not. */
    public String stage() {
        return stage;
    }

    /** Its serial among the codes split from its parent at its stage, empty when it was not split. */
    public OptionalInt serial() {
        String serial = segments.get(stage);
        return serial == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(serial));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuledCode code && code.value.equals(value) && code.rule.equals(rule);
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
