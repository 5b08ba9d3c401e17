package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.EventRow;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseEventsIT {

    private static final ApprovalEvent ACCEPTED = ApprovalEvent.builder()
            .id("e1")
            .source("system")
            .project("p")
            .caseId("case")
            .status(EventStatus.ACCEPTED)
            .occurredAt(ACase.morning("2026-02-12"))
            .receivedAt(ACase.afternoon("2026-02-12"))
            .build();

    @Test
    void events_come_in_their_order_and_a_repeated_delivery_shows_once() {
        ApprovalEvent ended = EventBuilder.from(ACCEPTED)
                .id("e0")
                .status(EventStatus.PASSED)
                .sequence(2)
                .flags(Set.of(EventFlag.VOIDED))
                .build();
        ApprovalEvent again = EventBuilder.from(ACCEPTED)
                .receivedAt(ACase.afternoon("2026-03-01"))
                .build();
        ApprovalEvent ofAnother =
                EventBuilder.from(ACCEPTED).id("e2").caseId("another").build();

        try (Store store = Store.open()) {
            store.insert(
                    EventRow.of(again, "again"),
                    EventRow.of(ended, "first"),
                    EventRow.of(ACCEPTED, "first"),
                    EventRow.of(EventBuilder.from(ACCEPTED).id("e3").build(), "first", true, 1),
                    EventRow.of(ofAnother, "first"));

            assertThat(store.ask(CaseEventLine.QUERY, Arguments.of(Map.of("project", "p", "case_id", "case"))))
                    .extracting(CaseEventLine::id, CaseEventLine::status, CaseEventLine::voided, CaseEventLine::batch)
                    .containsExactly(tuple("e1", 3, false, "first"), tuple("e0", 11, true, "first"));
        }
    }
}
