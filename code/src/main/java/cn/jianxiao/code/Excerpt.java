package cn.jianxiao.code;

/** 摘录: cuts what strangers send before it enters findings, messages and tables. */
public final class Excerpt {

    private static final int LONGEST = 64;

    private Excerpt() {}

    static String of(String text) {
        return of(text, LONGEST);
    }

    /** The text, or its {@link #beginning} and a sign that there is more. */
    public static String of(String text, int most) {
        return text.length() <= most ? text : beginning(text, most) + "…";
    }

    /** At most so many characters from the text's beginning, and never half of one: databases take no halves. */
    public static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean halves = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, halves ? most - 1 : most);
    }
}
