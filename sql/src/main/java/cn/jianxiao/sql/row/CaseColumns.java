package cn.jianxiao.sql.row;

import java.util.function.Function;

/** The columns of {@code cases}. */
final class CaseColumns {

    private CaseColumns() {}

    static RowTable<CaseRow> table() {
        RowTableBuilder<CaseRow> table = RowTable.named("cases");
        subject(table);
        state(table);
        times(table, "_working", CaseRow::working);
        times(table, "_calendar", CaseRow::calendar);
        counted(table);
        return remarks(table).build();
    }

    private static void subject(RowTableBuilder<CaseRow> table) {
        table.text("project", row -> row.subject().project())
                .text("case_id", row -> row.subject().caseId())
                .text("code", row -> row.subject().code())
                .text("source", row -> row.subject().source())
                .text("division", row -> row.subject().division())
                .text("department", row -> row.subject().department())
                .text("department_name", row -> row.subject().departmentName())
                .text("matter", row -> row.subject().matter())
                .text("matter_name", row -> row.subject().matterName())
                .listed("stage", row -> row.subject().stage())
                .listed("kind", row -> row.subject().kind())
                .listed("access_mode", row -> row.subject().accessMode())
                .listed("flow_type", row -> row.subject().flowType())
                .text("parallel_group", row -> row.subject().parallelGroup())
                .text("handler", row -> row.subject().handler());
    }

    private static void state(RowTableBuilder<CaseRow> table) {
        table.listed("status", CaseRow::status)
                .instantOrNull("received_at", CaseRow::receivedAt)
                .instantOrNull("accepted_at", CaseRow::acceptedAt)
                .instantOrNull("ended_at", CaseRow::endedAt)
                .listed("final_status", CaseRow::finalStatus)
                .number("limit_days", CaseRow::limitDays)
                .instantOrNull("deadline", CaseRow::deadline)
                .instantOrNull("yellow_from", CaseRow::yellowFrom)
                .instantOrNull("overdue_from", CaseRow::overdueFrom)
                .choice("running", CaseRow::running)
                .instant("measured_to", CaseRow::measuredTo);
    }

    private static void times(RowTableBuilder<CaseRow> table, String unit, Function<CaseRow, Times> times) {
        table.number("before" + unit, row -> times.apply(row).before())
                .number("government" + unit, row -> times.apply(row).government())
                .number("correction" + unit, row -> times.apply(row).correction())
                .number("special" + unit, row -> times.apply(row).special())
                .number("span" + unit, row -> times.apply(row).span());
    }

    private static void counted(RowTableBuilder<CaseRow> table) {
        table.choice("unit", row -> row.counted().unit())
                .number("counted_used", row -> row.counted().used())
                .number("counted_limit", row -> row.counted().limit())
                .bool("counts_last_day", row -> row.counted().lastDay())
                .text("office_hours", row -> row.counted().officeHours());
    }

    private static RowTableBuilder<CaseRow> remarks(RowTableBuilder<CaseRow> table) {
        return table.choice("judgement", CaseRow::judgement)
                .shortCount("corrections", CaseRow::corrections)
                .shortCount("specials", CaseRow::specials)
                .bool("backfilled", CaseRow::backfilled)
                .bool("commitment", CaseRow::commitment)
                .bool("provisional", CaseRow::provisional)
                .texts("findings", CaseRow::findings)
                .text("rule_version", CaseRow::ruleVersion)
                .number("event_count", CaseRow::eventCount)
                .big("version", CaseRow::version);
    }
}
