package cn.jianxiao.code;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * 问题: one thing that is wrong or doubtful, and where.
 *
 * @param reason why
 * @param field the field or the segment of a code, for example {@code division}
 * @param value what stood there, long values cut
 * @param position index from 0 in the text as it was given, or -1 when the finding is not about a character
 */
public record Finding(ReasonCode reason, String field, String value, int position) implements Serializable {

    /** The position of a finding that is not about a character. */
    public static final int NO_POSITION = -1;

    public Finding {
        requireNonNull(reason, "reason");
        requireNonNull(field, "field");
        requireNonNull(value, "value");
        if (position < NO_POSITION) {
            throw new IllegalArgumentException("position " + position);
        }
    }

    /** A finding whose value may be of any length: a long one is cut. */
    public static Finding of(ReasonCode reason, String field, String value, int position) {
        return new Finding(reason, field, Excerpt.of(value), position);
    }

    /** Whether the value cannot be used. */
    public boolean hard() {
        return reason.hard();
    }

    /** For example {@code segment serial, position 23, value "39595X": only digits 0-9 are allowed here}. */
    @Override
    public String toString() {
        String where = position == NO_POSITION ? "" : ", position " + position;
        return "segment " + field + where + ", value \"" + value + "\": " + reason;
    }
}
