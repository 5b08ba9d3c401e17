package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.asOf;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 阶段用时 (SC8): what the cases of one stage of a project took together as of a moment; as {@link ProjectTimesLine}.
 *
 * @param endedAt when its milestone was reached, null before that
 * @param unit of the two that follow: working_day, calendar_day or working_hour
 * @param allowed 阶段时限, 0 where none is set
 * @param judgement of a stage that has ended
 */
public record StageTimesLine(
        String project,
        int stage,
        long cases,
        boolean open,
        Instant fromAt,
        @Nullable Instant endedAt,
        String running,
        String unit,
        double used,
        double allowed,
        String judgement,
        int governmentWorking,
        int applicantWorking,
        int specialWorking,
        int technicalWorking,
        int intermediaryWorking,
        int utilityWorking,
        int spanWorking,
        int governmentCalendar,
        int applicantCalendar,
        int specialCalendar,
        int technicalCalendar,
        int intermediaryCalendar,
        int utilityCalendar,
        int spanCalendar,
        boolean provisional,
        String ruleVersion) {

    public static final Query<StageTimesLine> QUERY = Query.of(
            "stage-times",
            StageTimesLine.class,
            asOf(),
            filter("project"),
            filter("division"),
            number("stage", -1),
            number("limit", 1000),
            number("offset", 0));
}
