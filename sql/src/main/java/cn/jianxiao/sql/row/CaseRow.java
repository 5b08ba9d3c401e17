package cn.jianxiao.sql.row;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 办件: the present knowledge of one case.
 *
 * @param status the latest status; see {@link cn.jianxiao.approval.event.EventStatus}
 * @param finalStatus 0 while it is open
 * @param limitDays 0 where no limit is set
 * @param deadline the end of the last day within the limit; null while none can be told
 * @param yellowFrom from when the lamp is yellow if the case stays open
 * @param overdueFrom from when the lamp is red if the case stays open
 * @param measuredTo the case's last event: up to there the times are measured
 * @param working the four times in working days
 * @param calendar the four times in calendar days
 * @param counted used time and limit in what the rule counts
 * @param provisional whether it rests on a year whose calendar is not published
 * @param findings codes of what is odd about the case
 * @param version grows with the case's history
 */
public record CaseRow(
        CaseSubject subject,
        int status,
        @Nullable Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        int finalStatus,
        int limitDays,
        @Nullable Instant deadline,
        @Nullable Instant yellowFrom,
        @Nullable Instant overdueFrom,
        Running running,
        Instant measuredTo,
        Times working,
        Times calendar,
        CountedTime counted,
        Judgement judgement,
        int corrections,
        int specials,
        boolean backfilled,
        boolean commitment,
        boolean provisional,
        List<String> findings,
        String ruleVersion,
        int eventCount,
        long version)
        implements Row {

    public static final RowTable<CaseRow> TABLE = CaseColumns.table();

    public CaseRow {
        findings = List.copyOf(findings);
    }

    @Override
    public RowTable<CaseRow> table() {
        return TABLE;
    }

    @Override
    public void encode(RowBinary out) {
        TABLE.encode(this, out);
    }
}
