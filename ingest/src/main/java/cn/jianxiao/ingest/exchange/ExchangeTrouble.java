package cn.jianxiao.ingest.exchange;

/** What stands in the way of reading a source. */
public final class ExchangeTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    ExchangeTrouble(Trouble trouble, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.trouble = trouble;
    }

    ExchangeTrouble(Trouble trouble, String detail) {
        super(detail);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }

    /** What the database or the log said. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
