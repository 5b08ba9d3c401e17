package cn.jianxiao.registry.quarantine;

import cn.jianxiao.code.graph.Stamp;

/**
 * 跟踪: one thing that was done about a record. Never changed; only its texts go when their time is over.
 *
 * @param number grows with each
 * @param state of the record from then on
 * @param reason why it was set aside or taken up again, else empty
 * @param before the record's text as it came where it was corrected, else empty
 * @param after the text that was sent in its place, else empty
 * @param batch under which that was sent, by which it is found in the account, else empty
 */
public record FollowUp(
        long number,
        QuarantinedRecord record,
        QuarantineState state,
        String reason,
        String before,
        String after,
        String batch,
        Stamp stamp) {}
