package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.number;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 隔离区记录: a record that could not be used or has waited too long, with the reason and the record as it came.
 *
 * <p>One that was refused before its division could be read is shown to those who may see everything only.
 *
 * @param raw as it came, or base64 of the message where the stream refused it; empty where it is not kept
 * @param disposition {@code rejected} or {@code orphan}
 * @param state {@code open}, {@code corrected} or {@code set_aside}
 * @param followedBy empty where nobody has done anything about it
 */
public record RejectionLine(
        String topic,
        int partition,
        long offset,
        Instant receivedAt,
        String source,
        String batch,
        String kind,
        String recordId,
        String project,
        String caseId,
        String reason,
        String field,
        String value,
        String raw,
        String disposition,
        String state,
        String followedBy,
        @Nullable Instant followedAt) {

    public static final Query<RejectionLine> QUERY =
            Query.of("rejections", RejectionLine.class, RejectionFilter.and(number("limit", 100), number("offset", 0)));

    /** What names the record in the account: topic, partition and offset. */
    public String place() {
        return topic + "/" + partition + "/" + offset;
    }
}
