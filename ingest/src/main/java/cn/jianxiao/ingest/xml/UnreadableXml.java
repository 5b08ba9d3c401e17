package cn.jianxiao.ingest.xml;

/** XML 不可读: a document that cannot be read on; says where. */
public final class UnreadableXml extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    UnreadableXml(String message, boolean tooLarge, Throwable cause) {
        super(message, cause);
        this.tooLarge = tooLarge;
    }

    UnreadableXml(String message) {
        super(message);
        this.tooLarge = true;
    }

    /** Whether it is not broken but beyond its bounds. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
