package cn.jianxiao.ingest.xml;

/**
 * 界限: how far a document is followed.
 *
 * @param bytes of the whole, unpacked
 * @param token bytes of one tag, comment or text that has to be held at once
 * @param depth of elements in elements
 */
public record Bounds(long bytes, int token, int depth) {

    private static final int TOKEN = 4 << 20;
    private static final int DEPTH = 64;

    /** A document of that length whose parts are of a sensible size. */
    public static Bounds of(long bytes) {
        return new Bounds(bytes, TOKEN, DEPTH);
    }
}
