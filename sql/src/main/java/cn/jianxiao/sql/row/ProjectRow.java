package cn.jianxiao.sql.row;

import java.time.Instant;

/**
 * 项目: a project's head.
 *
 * @param unifiedCode 渝建通码 where it has one, else empty
 * @param flowType see {@link cn.jianxiao.approval.event.FlowType}
 */
public record ProjectRow(
        String project,
        String unifiedCode,
        String name,
        String owner,
        String category,
        String division,
        int flowType,
        Instant appliedAt,
        String source,
        long version)
        implements Row {

    public static final RowTable<ProjectRow> TABLE = RowTable.<ProjectRow>named("projects")
            .text("project", ProjectRow::project)
            .text("unified_code", ProjectRow::unifiedCode)
            .text("name", ProjectRow::name)
            .text("owner", ProjectRow::owner)
            .text("category", ProjectRow::category)
            .text("division", ProjectRow::division)
            .listed("flow_type", ProjectRow::flowType)
            .instant("applied_at", ProjectRow::appliedAt)
            .text("source", ProjectRow::source)
            .big("version", ProjectRow::version)
            .build();

    @Override
    public RowTable<ProjectRow> table() {
        return TABLE;
    }

    @Override
    public void encode(RowBinary out) {
        TABLE.encode(this, out);
    }
}
