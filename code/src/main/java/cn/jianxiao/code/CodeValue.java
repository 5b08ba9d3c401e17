package cn.jianxiao.code;

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
        return Integer.parseInt(value, from, to, 10);
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
