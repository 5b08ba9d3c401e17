package cn.jianxiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import java.util.List;

/** Checks a case against the vocabulary's transitions. */
final class Legality {

    private Legality() {}

    static void assertLegal(List<ApprovalEvent> inOrder) {
        EventStatus at = EventStatus.UNKNOWN;
        for (ApprovalEvent event : inOrder) {
            assertThat(at.next()).as(event.id()).contains(event.status());
            at = event.status();
        }
    }
}
