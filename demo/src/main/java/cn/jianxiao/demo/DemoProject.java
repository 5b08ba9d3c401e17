package cn.jianxiao.demo;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import java.util.List;

/**
 * 示范项目: one project with everything that was reported about it.
 *
 * @param registration its head and codes; now and then it arrives weeks after the first events, or leaves a code out
 * @param events in the order of arrival, sent twice included; some name a code or project that is not registered
 */
public record DemoProject(CodeRegistration registration, List<ApprovalEvent> events) {

    public DemoProject {
        events = List.copyOf(events);
    }
}
