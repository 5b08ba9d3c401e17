package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.asOf;
import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;
import static cn.jianxiao.sql.query.Parameter.openDay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 办件: one case as of a moment, with its lamp. Days to select by are those of the end, as in {@link RankingLine}, so
 * that every number there has its list here; an open case lies in no days.
 *
 * @param limitDays 承诺时限 in days as the source named it, 0 where none is set
 * @param unit working_day, calendar_day or working_hour, as the rule counts
 * @param used what the government used in that unit, of an open case up to the moment
 * @param allowed the limit in that unit: of hours, the office hours of the days
 * @param lamp red, yellow, green or none
 * @param late whether it ended overdue or is overdue as of the moment
 * @param exceeded how much beyond the limit, in that unit; 0 where not late
 */
public record CaseLine(
        String project,
        String caseId,
        String code,
        String source,
        String division,
        String department,
        String departmentName,
        String matter,
        String matterName,
        int stage,
        int kind,
        int status,
        @Nullable Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        int finalStatus,
        int limitDays,
        String unit,
        double used,
        double allowed,
        @Nullable Instant deadline,
        String lamp,
        boolean late,
        String judgement,
        double exceeded,
        int corrections,
        int specials,
        String handler,
        boolean provisional,
        List<String> findings,
        String ruleVersion) {

    public static final Query<CaseLine> QUERY = Query.of(
            "cases",
            CaseLine.class,
            asOf(),
            filter("project"),
            filter("division"),
            filter("department"),
            filter("matter"),
            number("stage", -1),
            number("kind", -1),
            choice("lamp", "any", "red", "yellow", "green", "none"),
            choice("status", "any", "open", "closed", "overdue"),
            choice("judgement", "any", "judged", "within_limit", "early", "on_time", "overdue"),
            openDay("from"),
            openDay("to"),
            filter("text"),
            choice("sort", "accepted", "ended", "deadline", "used", "overdue"),
            choice("direction", "desc", "asc"),
            number("limit", 100),
            number("offset", 0));
}
