package cn.jianxiao.ingest.json;

import cn.jianxiao.ingest.Findings;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Reads when a record arrived at the installation that received it first. */
public final class ToldArrival {

    private static final String NAME = "receivedAt";

    private ToldArrival() {}

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
