package cn.jianxiao.code;

/** Cuts what strangers send before it enters findings, messages and tables. */
final class Excerpt {

    private static final int LONGEST = 64;

    private Excerpt() {}

    static String of(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
