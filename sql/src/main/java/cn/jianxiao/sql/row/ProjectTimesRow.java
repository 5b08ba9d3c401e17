package cn.jianxiao.sql.row;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 项目与阶段用时 (X7): what the cases of a project, or of one of its stages, took together.
 *
 * @param stage see {@link cn.jianxiao.approval.event.Stage}; 0 for the project
 * @param cases how many; 0 where nothing is left to measure, so that what was written before is no more
 * @param from the first application
 * @param measuredTo the last end, or while a case is open just after the last event
 * @param running whose time goes on from there
 * @param growing how many times over used time grows from there: at most once where the union of the cases counts
 * @param counted used time and limit in what the rule counts; no limit for the project
 * @param begins whether a day belongs to what begins on it rather than to what ends on it
 * @param limitWorking 全流程时限 in working days, 0 for a stage
 * @param endedAt of a stage when its milestone was reached; null before that and for the project
 * @param judgement of a stage that has ended
 */
public record ProjectTimesRow(
        String project,
        ProjectPart part,
        int stage,
        int cases,
        Instant from,
        Instant measuredTo,
        boolean open,
        TimeOwner running,
        int growing,
        SixTimes working,
        SixTimes calendar,
        CountedTime counted,
        boolean begins,
        int limitWorking,
        @Nullable Instant endedAt,
        Judgement judgement,
        boolean provisional,
        String ruleVersion,
        long version)
        implements Row {

    public static final RowTable<ProjectTimesRow> TABLE = columns();

    private static RowTable<ProjectTimesRow> columns() {
        RowTableBuilder<ProjectTimesRow> table = RowTable.<ProjectTimesRow>named("project_times")
                .text("project", ProjectTimesRow::project)
                .choice("part", ProjectTimesRow::part)
                .listed("stage", ProjectTimesRow::stage)
                .number("cases", ProjectTimesRow::cases)
                .instant("from_at", ProjectTimesRow::from)
                .instant("measured_to", ProjectTimesRow::measuredTo)
                .bool("open", ProjectTimesRow::open)
                .choice("running", ProjectTimesRow::running)
                .shortCount("growing", ProjectTimesRow::growing);
        six(table, "_working", ProjectTimesRow::working);
        six(table, "_calendar", ProjectTimesRow::calendar);
        return table.choice("unit", row -> row.counted().unit())
                .number("counted_used", row -> row.counted().used())
                .number("counted_limit", row -> row.counted().limit())
                .text("office_hours", row -> row.counted().officeHours())
                .bool("begins", ProjectTimesRow::begins)
                .number("limit_working", ProjectTimesRow::limitWorking)
                .instantOrNull("ended_at", ProjectTimesRow::endedAt)
                .choice("judgement", ProjectTimesRow::judgement)
                .bool("provisional", ProjectTimesRow::provisional)
                .text("rule_version", ProjectTimesRow::ruleVersion)
                .big("version", ProjectTimesRow::version)
                .build();
    }

    private static void six(
            RowTableBuilder<ProjectTimesRow> table, String unit, Function<ProjectTimesRow, SixTimes> times) {
        table.number("government" + unit, row -> times.apply(row).government())
                .number("applicant" + unit, row -> times.apply(row).applicant())
                .number("special" + unit, row -> times.apply(row).special())
                .number("technical" + unit, row -> times.apply(row).technical())
                .number("intermediary" + unit, row -> times.apply(row).intermediary())
                .number("utility" + unit, row -> times.apply(row).utility());
    }

    @Override
    public RowTable<ProjectTimesRow> table() {
        return TABLE;
    }

    @Override
    public void encode(RowBinary out) {
        TABLE.encode(this, out);
    }
}
