package cn.jianxiao.reports;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.sql.query.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * 报表请求: what a workbook covers. The same request gives the same figures as the page with the same filter (design,
 * invariant 7).
 *
 * @param scope what the one who asks may see
 * @param from the period's first day, by the day a case ended
 * @param to the period's last day
 * @param asOf as of when open cases are judged
 * @param minCases how many judged cases a subject needs in order to be ranked
 * @param settings how time is counted, to be told with the figures
 */
public record ReportRequest(
        Scope scope, LocalDate from, LocalDate to, Instant asOf, long minCases, Locale locale, ClockSettings settings) {

    /** @throws PeriodReversedException when the period ends before it begins */
    public ReportRequest {
        if (to.isBefore(from)) {
            throw new PeriodReversedException(from, to);
        }
    }

    /** The first day of the period of the same length just before. */
    public LocalDate previousFrom() {
        return from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** The last day of the period just before. */
    public LocalDate previousTo() {
        return from.minusDays(1);
    }
}
