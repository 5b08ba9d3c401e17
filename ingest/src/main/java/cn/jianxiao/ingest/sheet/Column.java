package cn.jianxiao.ingest.sheet;

/** 列号: of a reference such as {@code AB12}. */
final class Column {

    /** XFD. */
    static final int LAST = 16_383;

    private static final int LETTERS = 26;

    private Column() {}

    /** From 0; {@code otherwise} where the reference is absent or names none. */
    static int of(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && isLetter(reference.charAt(i)); i++) {
            column = Math.min(LAST + 2, column * LETTERS + reference.charAt(i) - 'A' + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
