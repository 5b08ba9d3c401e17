package cn.jianxiao.approval.event;

import java.time.Instant;
import java.util.List;

/**
 * 项目登记: a project's head and the codes it was split into. Registrations of one project add up; where two name the
 * project differently, the one updated last wins, then the one with the greater id.
 *
 * @param project the project code or main code
 * @param unifiedCode the unified code 渝建通码 where the project has one beside its project code, else empty
 * @param owner 建设单位
 * @param category 项目类别
 * @param updatedAt when the source last changed it
 */
public record CodeRegistration(
        String id,
        String source,
        Instant receivedAt,
        Instant updatedAt,
        String project,
        String unifiedCode,
        String name,
        String owner,
        String category,
        String division,
        int flowTypeCode,
        Instant appliedAt,
        List<RegisteredCode> codes)
        implements Received {

    public CodeRegistration {
        codes = List.copyOf(codes);
    }

    @Override
    public String key() {
        return project;
    }

    public FlowType flowType() {
        return FlowType.of(flowTypeCode);
    }
}
