package cn.jianxiao.stream.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.Rejection;
import java.io.IOException;
import java.util.Arrays;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

class MessageReaderTest {

    private static final Envelope WHOLE =
            new Envelope("batch", ApprovalEvent.builder().id("1").project("p").build());

    private static final Origin PLACE = new Origin("jianxiao.events", 3, 1L << 40);

    @Test
    void a_whole_message_is_read() {
        assertThat(MessageReader.read(PLACE, EnvelopeCodec.encode(WHOLE), 7).envelope())
                .isEqualTo(WHOLE);
    }

    @Test
    void a_message_broken_off_anywhere_becomes_a_rejection_that_keeps_it() {
        byte[] whole = EnvelopeCodec.encode(WHOLE);
        for (int length = 0; length < whole.length; length++) {
            Envelope read =
                    MessageReader.read(PLACE, Arrays.copyOf(whole, length), 7).envelope();

            assertThat(read.content()).isInstanceOfSatisfying(Rejection.class, rejection -> {
                assertThat(rejection.reasons().get(0).code()).isEqualTo("MESSAGE_UNREADABLE");
                assertThat(rejection.receivedAt().toEpochMilli()).isEqualTo(7);
            });
        }
    }

    @Test
    void a_tombstone_becomes_a_rejection() {
        assertThat(MessageReader.read(PLACE, null, 7).envelope().content()).isInstanceOf(Rejection.class);
    }

    @Test
    void a_record_travels_between_operators_unchanged() throws IOException {
        Incoming incoming = new Incoming(PLACE, WHOLE);
        DataOutputSerializer out = new DataOutputSerializer(64);

        IncomingSerializer.INSTANCE.serialize(incoming, out);

        assertThat(IncomingSerializer.INSTANCE.deserialize(new DataInputDeserializer(out.getCopyOfBuffer())))
                .isEqualTo(incoming);
    }
}
