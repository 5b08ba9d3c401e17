package cn.jianxiao.ingest.push;

import cn.jianxiao.code.Excerpt;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.ingest.step.RecordKind;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * 批: what the headers of a message say: {@code kind}, which is {@code projects}, {@code feedback} or, without it, events;
 * {@code batch}, a name that may be missing, and of which only its beginning is kept, as it stands in each record's message.
 */
record PushedBatch(RecordKind kind, String name) {

    static PushedBatch of(ConsumerRecord<?, ?> message) {
        return new PushedBatch(
                switch (text(message, "kind")) {
                    case "projects" -> RecordKind.REGISTRATION;
                    case "feedback" -> RecordKind.FEEDBACK;
                    default -> RecordKind.EVENT;
                },
                Excerpt.beginning(text(message, "batch"), Intake.LONGEST_BATCH_NAME));
    }

    private static String text(ConsumerRecord<?, ?> message, String header) {
        Header found = message.headers().lastHeader(header);
        return found == null || found.value() == null ? "" : new String(found.value(), StandardCharsets.UTF_8);
    }
}
