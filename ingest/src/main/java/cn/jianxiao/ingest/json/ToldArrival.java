package cn.jianxiao.ingest.json;

import cn.jianxiao.ingest.Findings;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** 所报到达时间: when a record arrived at where it was received first, as it says itself. */
public final class ToldArrival {

    private static final String NAME = "receivedAt";

    private ToldArrival() {}

    /** The same record, saying when it arrived. */
    public static String tell(String record, Instant arrivedAt) {
        return record.substring(0, record.length() - 1) + ",\"" + NAME + "\":\"" + arrivedAt + "\"}";
    }

    /**
     * Takes the field out of the record.
     *
     * @param now what holds where the record says nothing, or a later moment
     * @param findings hears of a value that is no time
     */
    public static Instant take(ObjectNode record, Instant now, Findings findings) {
        Instant told = record.has(NAME) ? new Fields(record, findings).time(NAME) : now;
        record.remove(NAME);
        boolean meant =
                !told.isAfter(now) && !told.equals(Instant.EPOCH); // which stands for a time that cannot be read
        return meant ? told : now;
    }
}
