package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.EventRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeUsageIT {

    @Test
    void SC2_a_code_is_in_use_by_the_cases_under_it_and_by_those_that_cover_it() {
        ApprovalEvent covering = ApprovalEvent.builder()
                .id("e1")
                .source("system")
                .project("p")
                .caseId("2")
                .code("p-2")
                .linkedCodes(List.of("p-3"))
                .status(EventStatus.ACCEPTED)
                .occurredAt(ACase.morning("2026-03-02"))
                .receivedAt(ACase.afternoon("2026-03-02"))
                .build();
        try (Store store = Store.open()) {
            store.insert(
                    ACase.of("p", "1").on("p-1").accepted("2026-03-02").row(),
                    ACase.of("p", "2").on("p-2").accepted("2026-03-02").row(),
                    EventRow.of(covering, ""));

            assertThat(cases(store, "p-1")).isEqualTo(1);
            assertThat(cases(store, "p-3")).isEqualTo(1);
            assertThat(cases(store, "p-4")).isZero();
        }
    }

    private static long cases(Store store, String code) {
        return store.ask(CodeUsage.QUERY, Arguments.none().with("code", code))
                .getFirst()
                .cases();
    }
}
