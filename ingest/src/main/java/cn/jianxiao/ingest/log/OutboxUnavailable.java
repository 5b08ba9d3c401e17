package cn.jianxiao.ingest.log;

/** 暂不可用: records cannot be made durable now. Sending all of them again later is right, whatever got through. */
public final class OutboxUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutboxUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
