package cn.jianxiao.approval.clock;

import cn.jianxiao.approval.event.EventStatus;
import java.util.Set;

/**
 * 时限规则: when a case is late, or nearly.
 *
 * @param overdueAtLimit whether a case that used exactly its limit is overdue (&gt;= instead of &gt;)
 * @param judged the final states whose time is judged against the limit
 */
public record LimitRule(DeadlineAt deadlineAt, boolean overdueAtLimit, Yellow yellow, Set<EventStatus> judged) {
    public LimitRule {
        judged = Set.copyOf(judged);
    }
}
