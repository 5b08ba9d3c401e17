package cn.jianxiao.stream.intake;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.stream.type.RecordType;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** 来件: one record of a topic and where it stood. */
public record Incoming(Origin origin, Envelope envelope) {

    public static final TypeInformation<Incoming> TYPE = new RecordType<>(Incoming.class, IncomingSerializer.INSTANCE);

    /** What keeps records together: the project, or the source of what belongs to none. */
    public String key() {
        return envelope.content().key();
    }

    /**
     * When it happened, in milliseconds. Only events tell the time: a registration may be of any date.
     *
     * @param otherwise for what tells none
     */
    public long occurredAt(long otherwise) {
        return envelope.content() instanceof ApprovalEvent event
                ? event.occurredAt().toEpochMilli()
                : otherwise;
    }
}
