package cn.jianxiao.registry.code;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * 项目: what is told of a project besides its codes (CQ7, GD3).
 *
 * @param project 项目代码
 * @param owner 建设单位
 * @param category 项目类别
 * @param division 行政区划, kept as it was reported
 * @param flowTypeCode 审批流程类型, 0 unknown
 * @param totalInvestment 项目总投资 in 万元, 0 unknown
 * @param appliedAt 申报时间, to the millisecond
 * @param source the system it came from
 */
public record ProjectHead(
        String project,
        String name,
        String owner,
        String category,
        String division,
        int flowTypeCode,
        BigDecimal totalInvestment,
        Instant appliedAt,
        String source) {

    public ProjectHead {
        appliedAt = appliedAt.truncatedTo(ChronoUnit.MILLIS);
        totalInvestment = plain(totalInvestment);
    }

    /** The same amount in one form, as two heads with 12.5 and 12.50 are one. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    ProjectHead of(String code) {
        return new ProjectHead(code, name, owner, category, division, flowTypeCode, totalInvestment, appliedAt, source);
    }

    /** An investment that is not told does not take away the one that is known. */
    ProjectHead keeping(BigDecimal known) {
        return totalInvestment.signum() != 0
                ? this
                : new ProjectHead(project, name, owner, category, division, flowTypeCode, known, appliedAt, source);
    }
}
