package cn.jianxiao.registry.code;

import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.Dictionary;
import cn.jianxiao.code.rule.SegmentValues;
import cn.jianxiao.code.rule.SerialSegment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is counted: the serials of a rule for these values.
 *
 * @param told the values of the other segments
 */
record SerialCount(CodeRule rule, SerialSegment serial, SegmentValues told) {

    /** Where a count stands. */
    record Place(int sequence, int serial) {}

    private static final String SEQUENCE = "sequence";
    private static final int COUNTED_DIGITS = 9;

    static Optional<SerialSegment> serial(CodeRule rule) {
        return rule.segments().stream()
                .filter(SerialSegment.class::isInstance)
                .map(SerialSegment.class::cast)
                .findFirst();
    }

    /** The values that share the count. The sequence is no part of it, as it is counted itself. */
    String scope() {
        return serial.scope().stream()
                .filter(name -> !name.equals(SEQUENCE))
                .map(name -> rule.segment(name)
                        .map(segment -> Objects.requireNonNullElse(segment.text(told), ""))
                        .orElse(""))
                .collect(Collectors.joining("|"));
    }

    /** Serials begin at 1, also where a rule has room for a 0. */
    Place first() {
        return new Place(1, Math.max(1, serial.range().first()));
    }

    /** The next serial, with the sequence moved on when its serials are used up; empty when sequences are, too. */
    Optional<Place> after(Place last) {
        if (last.serial() < serial.range().last()) {
            return Optional.of(new Place(last.sequence(), last.serial() + 1));
        }
        return last.sequence() < sequences()
                ? Optional.of(new Place(last.sequence() + 1, first().serial()))
                : Optional.empty();
    }

    /** How many sequences there are to go through; one where the rule has none. */
    private int sequences() {
        return sequence()
                .map(of -> of.open() ? largest(of.width()) : of.values().size())
                .orElse(1);
    }

    SegmentValues values(Place place) {
        SegmentValues numbered = told.serial(serial.name(), place.serial());
        return sequence()
                .map(of -> numbered.with(SEQUENCE, text(of, place.sequence())))
                .orElse(numbered);
    }

    private Optional<Dictionary> sequence() {
        return serial.scope().contains(SEQUENCE)
                ? rule.segment(SEQUENCE).filter(Dictionary.class::isInstance).map(Dictionary.class::cast)
                : Optional.empty();
    }

    private static int largest(int width) {
        return Integer.parseInt("9".repeat(Math.min(width, COUNTED_DIGITS)));
    }

    private static String text(Dictionary sequence, int number) {
        return sequence.open()
                ? String.format(Locale.ROOT, "%0" + sequence.width() + "d", number)
                : List.copyOf(sequence.values()).get(number - 1);
    }
}
