package cn.jianxiao.approval.link;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.code.Finding;
import java.util.List;

/** 关联结果: what becomes of an event by the codes that are known. */
public sealed interface Link {

    /**
     * 已关联.
     *
     * @param event the event with its code resolved: the same instance where there was nothing to resolve
     * @param remarks what is worth saying, all soft
     */
    record Linked(ApprovalEvent event, List<Finding> remarks) implements Link {

        public Linked {
            remarks = List.copyOf(remarks);
        }
    }

    /** 待关联: what is missing may still come. */
    record Waiting(Finding finding) implements Link {}

    /** 退回: never empty, all hard. What is known later may still let the event in. */
    record Refused(List<Finding> findings) implements Link {

        public Refused {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("A refusal names its reason");
            }
        }
    }
}
