package cn.jianxiao.ingest.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * 畸变推送: a message of damaged records, one a line or as an array, under headers that may be damaged too.
 *
 * @param batch the name that its records come under, which is that of no other message
 * @param isCounted whether it can be told from outside how many records it is
 */
record MutatedPush(
        long seed, String batch, int records, boolean isCounted, byte @Nullable [] kind, byte[] name, byte[] bytes) {

    private static final int MOST_RECORDS = 10;

    /** A message may have no more than about a million bytes. */
    private static final int MOST_BYTES = 500_000;

    private static final int LONGEST_NAME = 200;
    private static final List<byte @Nullable []> KINDS = kinds();

    static MutatedPush of(long seed, Random random) {
        MutatedRecords records = new MutatedRecords(random);
        boolean array = random.nextInt(4) == 0;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(utf8(array ? "[" : ""));
        int count = 0;
        while (count < MOST_RECORDS && bytes.size() < MOST_BYTES) {
            bytes.writeBytes(utf8(count == 0 ? "" : array ? "," : "\n"));
            bytes.writeBytes(records.next());
            count++;
        }
        bytes.writeBytes(utf8(array && random.nextBoolean() ? "]" : ""));
        String batch = Long.toString(seed);
        boolean overlong = random.nextInt(10) == 0;
        String name = overlong ? batch + "批".repeat(random.nextInt(100_000)) : batch;
        return new MutatedPush(
                seed,
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                count,
                !begins(bytes, '['),
                KINDS.get(random.nextInt(KINDS.size())),
                utf8(name),
                bytes.toByteArray());
    }

    static MutatedPush sound(String id) {
        String event = "{\"id\": \"" + id + "\", \"source\": \"s\", \"occurredAt\": \"2025-11-03\", \"division\":"
                + " \"500103\", \"project\": \"p\", \"caseId\": \"c\", \"matter\": \"m\", \"status\": 3}";
        return new MutatedPush(0, id, 1, true, null, utf8(id), utf8(event));
    }

    ProducerRecord<byte[], byte[]> message(String topic) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic, bytes);
        if (kind != null) {
            message.headers().add(new RecordHeader("kind", kind));
        }
        message.headers().add(new RecordHeader("batch", name));
        return message;
    }

    /** The same without what it was sent with, as there are many. */
    MutatedPush withoutBytes() {
        return new MutatedPush(seed, batch, records, isCounted, null, new byte[0], new byte[0]);
    }

    private static boolean begins(ByteArrayOutputStream bytes, char first) {
        String text = bytes.toString(StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.strip().startsWith(String.valueOf(first));
    }

    private static List<byte @Nullable []> kinds() {
        List<byte @Nullable []> kinds = new ArrayList<>();
        kinds.add(null);
        kinds.add(utf8("events"));
        kinds.add(utf8("projects"));
        kinds.add(utf8("feedback"));
        kinds.add(new byte[] {(byte) 0xFF, 0});
        kinds.add(utf8("项目".repeat(10_000)));
        return kinds;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
