package cn.jianxiao.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.ingest.Findings;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class RecordJsonTest {

    private static final Instant RECEIVED = Instant.parse("2026-02-12T03:04:05.678Z");

    private final Findings findings = new Findings();

    @Test
    void an_event_survives_the_way_out_and_back() {
        ApprovalEvent event = ApprovalEvent.builder()
                .id("1")
                .source("cq")
                .receivedAt(RECEIVED)
                .occurredAt(Instant.parse("2026-02-12T01:02:03.004Z"))
                .division("500112")
                .department("d")
                .departmentName("规划局")
                .project("p")
                .code("p-001")
                .linkedCodes(List.of("p-002", "p-003"))
                .caseId("c")
                .matter("m")
                .matterName("\"施工\"许可\n")
                .stageCode(3)
                .kindCode(1)
                .accessModeCode(2)
                .flowTypeCode(4)
                .parallelGroup("g")
                .statusCode(9)
                .limitDays(7)
                .pauseKind("8")
                .handler("张三")
                .remark("同意")
                .sequence(5_000_000_000L)
                .flags(Set.of(EventFlag.VOIDED, EventFlag.BACKFILLED, EventFlag.COMMITMENT))
                .build();

        assertThat(read(RecordJson.line(event))).isEqualTo(event);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void an_event_that_says_the_least_survives_too() {
        ApprovalEvent event = ApprovalEvent.builder()
                .id("1")
                .source("s")
                .receivedAt(RECEIVED)
                .division("d")
                .project("p")
                .code("p")
                .caseId("c")
                .matter("m")
                .build();

        assertThat(read(RecordJson.line(event))).isEqualTo(event);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void a_registration_survives_the_way_out_and_back() {
        CodeRegistration head = new CodeRegistration(
                "1",
                "gd",
                RECEIVED,
                Instant.parse("2026-01-02T03:04:05Z"),
                "p",
                "u",
                "一号楼",
                "业主",
                "房建",
                "440111",
                3,
                Instant.parse("2025-12-31T16:00:00Z"),
                List.of(
                        new RegisteredCode("p-1001", 1, "A", List.of()),
                        new RegisteredCode("p-1001-2001", 2, "", List.of("p-1001", "p-1002"))));

        ObjectNode object = (ObjectNode) JsonText.parse(RecordJson.line(head));
        assertThat(RegistrationFields.read(object, RECEIVED, findings)).isEqualTo(head);
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 2026-02-11T16:00:00Z",
        "2026-02-12T09:30, 2026-02-12T01:30:00Z",
        "2026-02-12 09:30:15, 2026-02-12T01:30:15Z",
        "2026-02-12T09:30:15.123456, 2026-02-12T01:30:15.123Z",
        "2026-02-12T09:30:15+01:00, 2026-02-12T08:30:15Z",
        "2026-02-12T09:30:15+0800, 2026-02-12T01:30:15Z",
        "2026-02-12T09:30:15z, 2026-02-12T09:30:15Z",
    })
    void times_without_an_offset_are_shanghai_times(String text, Instant time) {
        assertThat(LocalTimes.parse(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026", "2026-02-30", "2026-13-01", "12.02.2026", "2026-02-12T25:00", "2026-02-12x", "0"})
    void what_is_no_time_is_none(String text) {
        assertThat(LocalTimes.parse(text)).isNull();
    }

    private ApprovalEvent read(String line) {
        return EventFields.read((ObjectNode) JsonText.parse(line), RECEIVED, findings);
    }
}
