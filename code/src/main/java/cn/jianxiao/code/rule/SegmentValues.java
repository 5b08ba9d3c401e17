package cn.jianxiao.code.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 码段取值: what a code is composed of.
 *
 * <p>Example: {@code SegmentValues.NONE.with("division", "500157").on(day).serial("serial", 7)}.
 *
 * @param values by name of segment; serials may come without leading zeros
 * @param day for the date segments that have no value of their own
 * @param parent the code that parents' values come from
 * @param levels the splits below, from the top
 */
public record SegmentValues(
        Map<String, String> values, Optional<LocalDate> day, Optional<RuledCode> parent, List<Level> levels) {

    /** No values yet. */
    public static final SegmentValues NONE = new SegmentValues(Map.of(), Optional.empty(), Optional.empty(), List.of());

    /** One split. */
    public record Level(String stage, int serial) {}

    public SegmentValues {
        values = Map.copyOf(values);
        levels = List.copyOf(levels);
    }

    /** With a value for a segment. */
    public SegmentValues with(String segment, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(segment, value);
        return new SegmentValues(more, day, parent, levels);
    }

    /** With a number for a serial. */
    public SegmentValues serial(String segment, long serial) {
        return with(segment, Long.toString(serial));
    }

    /** Given out on that day. */
    public SegmentValues on(LocalDate date) {
        return new SegmentValues(values, Optional.of(date), parent, levels);
    }

    /** Hanging on that code. */
    public SegmentValues below(RuledCode code) {
        return new SegmentValues(values, day, Optional.of(code), levels);
    }

    /** Split once more. */
    public SegmentValues split(String stage, int serial) {
        List<Level> more = new ArrayList<>(levels);
        more.add(new Level(stage, serial));
        return new SegmentValues(values, day, parent, more);
    }

    @Nullable
    String value(String segment) {
        return values.get(segment);
    }
}
