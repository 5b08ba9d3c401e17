package cn.jianxiao.sql.row;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventDigestTest {

    private static final ApprovalEvent EVENT = ApprovalEvent.builder()
            .id("e1")
            .source("system")
            .project("2401-500112-04-01-000001")
            .caseId("case")
            .statusCode(3)
            .receivedAt(Instant.parse("2026-02-12T01:00:00Z"))
            .build();

    @Test
    void the_same_event_that_arrives_again_has_the_same_digest() {
        ApprovalEvent again = EventBuilder.from(EVENT)
                .receivedAt(Instant.parse("2026-03-01T00:00:00Z"))
                .build();

        assertThat(EventDigest.of(again)).isEqualTo(EventDigest.of(EVENT));
    }

    @Test
    void any_other_content_has_another_digest() {
        assertThat(EventDigest.of(EventBuilder.from(EVENT).statusCode(4).build()))
                .isNotEqualTo(EventDigest.of(EVENT));
        assertThat(EventDigest.of(
                        EventBuilder.from(EVENT).flags(Set.of(EventFlag.VOIDED)).build()))
                .isNotEqualTo(EventDigest.of(EVENT));
    }

    @Test
    void the_earliest_arrival_has_the_greatest_version() {
        ApprovalEvent later = EventBuilder.from(EVENT)
                .receivedAt(EVENT.receivedAt().plusMillis(1))
                .build();

        assertThat(Long.compareUnsigned(
                        EventRow.of(EVENT, "a").version(),
                        EventRow.of(later, "b").version()))
                .isPositive();
    }
}
