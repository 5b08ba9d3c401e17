package cn.jianxiao.approval.event;

import java.time.Instant;

/** 接收记录: anything that came in. What a source sent ends in exactly one line of the account, each. */
public sealed interface Received permits ApprovalEvent, CodeRegistration, Feedback, ProjectCodes, Rejection {

    /** The source's own, stable identity of the record: sending it twice changes nothing. */
    String id();

    /** The system or file that sent it. */
    String source();

    /** When it arrived here. */
    Instant receivedAt();

    /** What keeps records together and in order on the wire: the project, or the source where there is none. */
    String key();
}
