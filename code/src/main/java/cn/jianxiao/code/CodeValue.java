package cn.jianxiao.code;

import java.util.List;

/** A code is its text in normal form; everything else about it is read from the text. */
abstract class CodeValue {

    private final String value;

    CodeValue(String value) {
        this.value = value;
    }

    /** The text in its normal form. */
    public final String value() {
        return value;
    }

    final int number(int from, int to) {
        return number(value, from, to);
    }

    /** The number that digits of a text make. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    /** The same as a scan of a text in which there is nothing to be told of. */
    static <T> Parsed<T> sound(T code) {
        return new Parsed.Ok<>(code, List.of());
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof CodeValue code && code.getClass() == getClass() && code.value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
