package cn.jianxiao.code;

/** How many random tries a test makes: ten times as many in a long run ({@code ./jianxiao test --long}). */
public final class Tries {

    private static final int MORE = 10;

    private Tries() {}

    public static int usually(int count) {
        return Boolean.getBoolean("jianxiao.long") ? count * MORE : count;
    }
}
