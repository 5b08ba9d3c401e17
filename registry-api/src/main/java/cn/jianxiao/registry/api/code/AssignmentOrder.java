package cn.jianxiao.registry.api.code;

import cn.jianxiao.registry.api.request.Required;
import cn.jianxiao.registry.code.ProjectHead;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 赋码申请. */
record AssignmentOrder(
        @Nullable String project,
        @Required String name,
        @Nullable String owner,
        @Nullable String category,
        @Required String division,
        @Required Integer flowType,
        @Nullable BigDecimal totalInvestment,
        @Nullable Instant appliedAt,
        @Nullable String source,
        @Required String rule,
        @Nullable LocalDate day) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    ProjectHead head(String caller, Instant now) {
        return new ProjectHead(
                Objects.requireNonNullElse(project, ""),
                name,
                Objects.requireNonNullElse(owner, ""),
                Objects.requireNonNullElse(category, ""),
                division,
                flowType,
                Objects.requireNonNullElse(totalInvestment, BigDecimal.ZERO),
                Objects.requireNonNullElse(appliedAt, now),
                Objects.requireNonNullElse(source, caller));
    }

    /** 无固定资产投资 (SH3): without a national code, the rule gives the project one of its own. */
    boolean uncoded() {
        return project == null || project.isBlank();
    }

    LocalDate day(Instant now) {
        return Objects.requireNonNullElse(day, now.atZone(CHINA).toLocalDate());
    }
}
