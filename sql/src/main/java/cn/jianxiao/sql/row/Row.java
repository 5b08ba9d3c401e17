package cn.jianxiao.sql.row;

/**
 * 存储行: one version of one line of the store. Writing it twice is harmless, for the table keeps the greatest version of
 * each identity.
 */
public sealed interface Row
        permits EventRow,
                FeedbackRow,
                FollowUpRow,
                IntakeRow,
                CaseRow,
                WarningRow,
                ProjectRow,
                CodeRow,
                CellRow,
                CalendarRow,
                ProjectTimesRow {

    /** Where it belongs. */
    RowTable<? extends Row> table();

    /** Appends it in the form that {@link RowTable#insertStatement()} expects. */
    void encode(RowBinary out);
}
