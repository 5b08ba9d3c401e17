package cn.jianxiao.approval.event;

import static cn.jianxiao.approval.event.Events.at;
import static cn.jianxiao.approval.event.Events.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.code.graph.CodeStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnvelopeCodecTest {

    /** {@code rejection} below in batch-7, as it stood on the wire before snapshots of codes were. */
    private static final String FIRST_RELEASE =
            "01030e62617463682d37000874657374809af9c09567021a4649454c445f4d495353494e470c636173654964000c7b226964223a";

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
            "",
            "test",
            "P-1",
            "case-1",
            at("2026-03-02"),
            List.of(new Rejection.Reason("FIELD_MISSING", "caseId", "")),
            "{\"id\":");

    private final Feedback feedback = Feedbacks.evaluation("f1", 4).receivedAt(at("2026-03-02T08:00"));

    private final ProjectCodes codes = new ProjectCodes(
            "2512-420984-04-01-395957",
            Long.MAX_VALUE,
            at("2026-03-02T10:11:12.345"),
            "某学校",
            "5001032026030201000101",
            List.of(
                    new KnownCode("P", 0, "", List.of(), List.of(), CodeStatus.ACTIVE, Instant.EPOCH),
                    new KnownCode(
                            "P-1",
                            1,
                            "一期",
                            List.of("P", "U"),
                            List.of("1#", "2#"),
                            CodeStatus.CANCELLED,
                            at("2026-03-02")),
                    new KnownCode("P-2", 1, "", List.of("P"), List.of(), CodeStatus.RECYCLED, at("2026-03-01"))),
            List.of(new KnownAlias("规划系统", "GH-2026-7", "P-1")),
            Arrays.stream(CodeChange.Kind.values())
                    .map(kind -> new CodeChange(kind, "P-1"))
                    .toList(),
            new KnownHead("某公司", "房建", "500103", 2, at("2026-01-05"), "发改委"));

    @Test
    void what_is_written_is_read_back() {
        for (Received content : List.of(event, registration, rejection, codes, feedback)) {
            Envelope envelope = new Envelope("batch-7", content);
            assertThat(EnvelopeCodec.decode(EnvelopeCodec.encode(envelope))).isEqualTo(envelope);
        }
    }

    @Test
    void a_snapshot_of_codes_is_named_by_project_and_version() {
        assertThat(codes.id()).isEqualTo("2512-420984-04-01-395957@" + Long.MAX_VALUE);
        assertThat(codes.source()).isEqualTo(ProjectCodes.SOURCE);
        assertThat(codes.key()).isEqualTo(codes.project());
    }

    @Test
    void messages_written_by_the_first_release_are_read_as_ever() {
        Envelope read = EnvelopeCodec.decode(HexFormat.of().parseHex(FIRST_RELEASE));
        assertThat(read.batch()).isEqualTo("batch-7");
        assertThat(read.content())
                .isEqualTo(new Rejection(
                        rejection.id(),
                        rejection.source(),
                        "",
                        "",
                        rejection.receivedAt(),
                        rejection.reasons(),
                        rejection.raw()));
    }

    @Test
    void a_change_of_a_kind_that_is_not_known_here_is_read_as_unknown_but_a_status_is_refused() {
        ProjectCodes one = new ProjectCodes(
                "P",
                1,
                Instant.EPOCH,
                "",
                "",
                List.of(new KnownCode("P", 0, "", List.of(), List.of(), CodeStatus.ACTIVE, Instant.EPOCH)),
                List.of(),
                List.of(new CodeChange(CodeChange.Kind.ALIASED, "")));
        byte[] message = EnvelopeCodec.encode(new Envelope("", one));
        message[message.length - 8] = 62;
        assertThat(((ProjectCodes) EnvelopeCodec.decode(message).content()).changes())
                .containsExactly(new CodeChange(CodeChange.Kind.UNKNOWN, ""));
        message[message.length - 12] = 62;
        assertThatThrownBy(() -> EnvelopeCodec.decode(message)).hasMessageContaining("status of a code 31");
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
        for (Received content : List.of(registration, codes, feedback)) {
            byte[] message = EnvelopeCodec.encode(new Envelope("b", content));
            for (int length = 0; length < message.length; length++) {
                byte[] cut = Arrays.copyOf(message, length);
                assertThatThrownBy(() -> EnvelopeCodec.decode(cut)).isInstanceOf(IllegalArgumentException.class);
            }
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
