package cn.jianxiao.code.rule;

import cn.jianxiao.code.CodeFormatException;
import cn.jianxiao.code.Parsed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 编码规则: the grammar of one kind of code, as data (CQ8). A rule that was used is never changed: a change is the same id
 * with a higher version, and codes made before stay codes of the version they were made under.
 *
 * @param id for example {@code chongqing}
 * @param version from 1
 * @param title what people call it
 * @param segments in their order
 * @param levels how its codes are split
 */
public record CodeRule(String id, int version, String title, List<Segment> segments, Levels levels) {

    public CodeRule {
        RuleCheck.isName(id);
        RuleCheck.that(version >= 1, id + ": versions begin at 1");
        segments = List.copyOf(segments);
        RuleCheck.that(!segments.isEmpty(), id + ": a rule has segments");
        Set<String> names =
                new HashSet<>(levels.stages().stream().map(Stage::name).toList());
        for (Segment segment : segments) {
            RuleCheck.that(!segment.valued() || names.add(segment.name()), id + ": two segments " + segment.name());
            if (segment instanceof SerialSegment serial) {
                RuleCheck.that(
                        names.containsAll(serial.scope()), id + ": the scope of " + serial.name() + " is unknown");
            }
        }
        long parents = segments.stream().filter(ParentCode.class::isInstance).count();
        RuleCheck.that(parents <= 1, id + ": a code hangs on one parent's code at most");
    }

    /**
     * The code in {@code text}.
     *
     * @throws CodeFormatException when there is none
     */
    public RuledCode parse(String text) {
        return CodeFormatException.valueOrThrow(title, text, tryParse(text));
    }

    /** The code in {@code text} with what is doubtful about it, or why there is none: segment, position, value, reason. */
    public Parsed<RuledCode> tryParse(String text) {
        return RuleReading.read(this, text);
    }

    /** Whether {@link #parse} would give a code. */
    public boolean isValid(String text) {
        return tryParse(text) instanceof Parsed.Ok;
    }

    /** The code of these values, its check digit computed; or the segments without a value or with a wrong one. */
    public Parsed<RuledCode> compose(SegmentValues values) {
        return RuleComposition.compose(this, values);
    }

    /**
     * 预览: how the code with that serial would look. Values that are not known yet are replaced by examples.
     *
     * @param next for every serial segment
     */
    public Parsed<RuledCode> preview(SegmentValues known, int next) {
        return RuleComposition.preview(this, known, next);
    }

    /** The code split from {@code parent}, a code of this rule or of the rule its codes hang on. */
    public Parsed<RuledCode> child(RuledCode parent, String stage, int serial) {
        return RuleComposition.child(this, parent, stage, serial);
    }

    /** The segment of that name. */
    public Optional<Segment> segment(String name) {
        return segments.stream()
                .filter(segment -> segment.valued() && segment.name().equals(name))
                .findFirst();
    }

    /** The rules its codes hang on, empty where they stand on their own. */
    public Optional<ParentCode> parentCode() {
        return segments.stream()
                .filter(ParentCode.class::isInstance)
                .map(ParentCode.class::cast)
                .findFirst();
    }

    /** Whether it only adds levels to the parent's code. */
    boolean extendsParent() {
        return segments.size() == 1 && segments.get(0) instanceof ParentCode;
    }

    int width() {
        return segments.stream().mapToInt(Segment::width).sum();
    }

    /** Id and version, for example {@code national@2}: what is stored beside a code. */
    public String reference() {
        return id + '@' + version;
    }

    @Override
    public String toString() {
        return reference();
    }
}
