package cn.jianxiao.approval.event;

import java.time.Instant;
import java.util.List;

/**
 * 退回记录: a record that cannot be used, kept whole with the reasons.
 *
 * @param id the source's identity of the record, empty where it could not be read
 * @param project the code that the record names, by which people look for it; empty where none could be read
 * @param caseId the case that the record names; empty where none could be read
 * @param reasons why, the deciding one first; never empty
 * @param raw the record as it came
 */
public record Rejection(
        String id, String source, String project, String caseId, Instant receivedAt, List<Reason> reasons, String raw)
        implements Received {

    public Rejection {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A rejection names its reason");
        }
    }

    @Override
    public String key() {
        return source;
    }

    /**
     * Why a record was refused.
     *
     * @param code one of the closed set of reason codes
     * @param field the field at fault, in the source's name for it; empty where the whole record is
     * @param value the offending value as it came
     */
    public record Reason(String code, String field, String value) {}
}
