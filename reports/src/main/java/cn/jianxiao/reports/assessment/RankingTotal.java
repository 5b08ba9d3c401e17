package cn.jianxiao.reports.assessment;

import cn.jianxiao.sql.query.RankingLine;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** 合计: sums of the lines; shares from the sums, never the mean of shares. */
final class RankingTotal {

    private final List<RankingLine> lines;

    private RankingTotal(List<RankingLine> lines) {
        this.lines = lines;
    }

    static Optional<RankingLine> of(List<RankingLine> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new RankingTotal(lines).line());
    }

    private RankingLine line() {
        long judged = sum(RankingLine::judged);
        long closed = sum(RankingLine::closed);
        double used = lines.stream().mapToDouble(RankingLine::usedSum).sum();
        double allowed = lines.stream().mapToDouble(RankingLine::allowedSum).sum();
        return new RankingLine(
                0,
                0,
                "",
                "",
                "",
                -1,
                sum(RankingLine::cases),
                closed,
                judged,
                sum(RankingLine::early),
                sum(RankingLine::onTime),
                sum(RankingLine::overdue),
                sum(RankingLine::withinLimit),
                share(sum(RankingLine::withinLimit), judged),
                share(sum(RankingLine::early), judged),
                share(sum(RankingLine::overdue), judged),
                lines.get(0).unit(),
                used,
                allowed,
                allowed == 0 ? null : used / allowed,
                meanOfClosed(closed),
                sum(RankingLine::open),
                sum(RankingLine::openOverdue),
                sum(RankingLine::backfilled));
    }

    private long sum(ToLongFunction<RankingLine> figure) {
        return lines.stream().mapToLong(figure).sum();
    }

    private @Nullable Double meanOfClosed(long closed) {
        double days = 0;
        for (RankingLine line : lines) {
            Double mean = line.usedDaysMean();
            days += mean == null ? 0 : mean * line.closed();
        }
        return closed == 0 ? null : days / closed;
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
