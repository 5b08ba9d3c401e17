package cn.jianxiao.approval.event;

import static cn.jianxiao.approval.event.Events.at;
import static cn.jianxiao.approval.event.Events.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnvelopeCodecTest {

    private final ApprovalEvent event = event(EventStatus.SPECIAL_STARTED, "2026-03-02T23:59:59.123")
            .linkedCodes(List.of("2512-420984-04-01-395957-1001", ""))
            .departmentName("住房城乡建设委")
            .statusCode(99)
            .limitDays(20)
            .sequence(Long.MAX_VALUE)
            .occurredAt(at("1969-12-31T23:00"))
            .remark("𠮷 意见\n二")
            .flags(EnumSet.allOf(EventFlag.class))
            .build();
    private final CodeRegistration registration = new CodeRegistration(
            "r1",
            "test",
            at("2026-03-02"),
            at("2026-03-01"),
            "P",
            "U",
            "某学校",
            "某公司",
            "房建",
            "500103",
            1,
            at("2026-01-05"),
            List.of(
                    new RegisteredCode("P-1", 1, "", List.of()),
                    new RegisteredCode("P-1-2", 2, "二期", List.of("P-1", "P-2"))));
    private final Rejection rejection = new Rejection(
            "", "test", at("2026-03-02"), List.of(new Rejection.Reason("FIELD_MISSING", "caseId", "")), "{\"id\":");

    @Test
    void what_is_written_is_read_back() {
        for (Received content : List.of(event, registration, rejection)) {
            Envelope envelope = new Envelope("batch-7", content);
            assertThat(EnvelopeCodec.decode(EnvelopeCodec.encode(envelope))).isEqualTo(envelope);
        }
    }

    @Test
    void a_message_of_an_unknown_version_or_content_is_refused() {
        byte[] message = EnvelopeCodec.encode(new Envelope("", event));
        message[0] = 9;
        assertThatThrownBy(() -> EnvelopeCodec.decode(message)).hasMessageContaining("version 9");
        message[0] = EnvelopeCodec.VERSION;
        message[1] = 77;
        assertThatThrownBy(() -> EnvelopeCodec.decode(message)).hasMessageContaining("content 77");
    }

    @Test
    void a_cut_message_is_refused_at_every_length() {
        byte[] message = EnvelopeCodec.encode(new Envelope("b", registration));
        for (int length = 0; length < message.length; length++) {
            byte[] cut = Arrays.copyOf(message, length);
            assertThatThrownBy(() -> EnvelopeCodec.decode(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_message_that_goes_on_after_its_end_is_refused() {
        byte[] message = EnvelopeCodec.encode(new Envelope("b", rejection));

        assertThatThrownBy(() -> EnvelopeCodec.decode(Arrays.copyOf(message, message.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void broken_bytes_are_read_as_something_or_refused_and_never_ask_for_more_memory() {
        byte[] message = EnvelopeCodec.encode(new Envelope("b", event));
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = message.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            try {
                EnvelopeCodec.decode(broken);
            } catch (IllegalArgumentException expected) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }
}
