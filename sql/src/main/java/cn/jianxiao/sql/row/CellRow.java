package cn.jianxiao.sql.row;

/**
 * 指标单元: one project's contribution to one cell, replaced as a whole, so that a contribution that moves away leaves a row
 * of zeros behind. Sums are always taken over {@code FINAL}.
 */
public record CellRow(CellKey key, Counts counts, long version) implements Row {

    public static final RowTable<CellRow> TABLE = RowTable.<CellRow>named("cells")
            .day("day", row -> row.key().day())
            .text("division", row -> row.key().division())
            .text("department", row -> row.key().department())
            .text("matter", row -> row.key().matter())
            .listed("stage", row -> row.key().stage())
            .listed("kind", row -> row.key().kind())
            .listed("flow_type", row -> row.key().flowType())
            .text("project", row -> row.key().project())
            .big("received", row -> row.counts().received())
            .big("accepted", row -> row.counts().accepted())
            .big("closed", row -> row.counts().closed())
            .big("judged", row -> row.counts().judged())
            .big("early", row -> row.counts().early())
            .big("on_time", row -> row.counts().onTime())
            .big("overdue", row -> row.counts().overdue())
            .big("used_days", row -> row.counts().usedDays())
            .big("limit_days", row -> row.counts().limitDays())
            .big("corrections", row -> row.counts().corrections())
            .big("version", CellRow::version)
            .build();

    @Override
    public RowTable<CellRow> table() {
        return TABLE;
    }

    @Override
    public void encode(RowBinary out) {
        TABLE.encode(this, out);
    }
}
