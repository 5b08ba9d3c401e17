package cn.jianxiao.stream.intake;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.Rejection;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages of a topic. A message that cannot be read never stops the job: it becomes a rejection that keeps the
 * message in base64, and so a line of the account like any other.
 */
public final class MessageReader implements KafkaRecordDeserializationSchema<Incoming> {

    private static final long serialVersionUID = 1;

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Incoming> out) {
        Origin origin = new Origin(message.topic(), message.partition(), message.offset());
        out.collect(read(origin, message.value(), message.timestamp()));
    }

    /**
     * @param message null for a tombstone, which none of our writers sends
     * @param timestamp when the message was written, in milliseconds
     */
    static Incoming read(Origin origin, byte @Nullable [] message, long timestamp) {
        if (message == null) {
            return new Incoming(origin, unreadable(new byte[0], timestamp, "null"));
        }
        try {
            return Incoming.of(origin, message);
        } catch (RuntimeException e) { // whatever is wrong with it, it is kept
            return new Incoming(origin, unreadable(message, timestamp, String.valueOf(e.getMessage())));
        }
    }

    private static Envelope unreadable(byte[] message, long timestamp, String why) {
        Rejection.Reason reason = new Rejection.Reason(IntakeReason.MESSAGE_UNREADABLE.code(), "", why);
        String raw = Base64.getEncoder().encodeToString(message);
        return new Envelope("", new Rejection("", "", "", "", Instant.ofEpochMilli(timestamp), List.of(reason), raw));
    }

    @Override
    public TypeInformation<Incoming> getProducedType() {
        return Incoming.TYPE;
    }
}
