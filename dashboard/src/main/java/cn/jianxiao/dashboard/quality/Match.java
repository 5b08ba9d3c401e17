package cn.jianxiao.dashboard.quality;

import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.sql.query.NamedCase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 比对结果: a case of a list from elsewhere beside ours.
 *
 * @param ours null where we know none of that number
 * @param ourDay the day that the list's is held against, null where ours has none
 */
record Match(
        ListedCase listed,
        @Nullable NamedCase ours,
        @Nullable LocalDate ourDay) {

    /** 结论. */
    enum Outcome {
        UNKNOWN,
        DIFFERING,
        MATCHED
    }

    /** 所比日期: which of our days the list's is held against. */
    enum DayOf {
        END,
        ACCEPTANCE,
        RECEIPT
    }

    /** Each of the list in its order; where several of ours bear the number, the one whose day agrees, else the first. */
    static List<Match> of(List<ListedCase> listed, Collection<NamedCase> known, DayOf which) {
        Map<String, List<NamedCase>> byNumber = known.stream().collect(Collectors.groupingBy(NamedCase::caseId));
        return listed.stream()
                .map(one -> of(one, byNumber.getOrDefault(one.number(), List.of()), which))
                .toList();
    }

    private static Match of(ListedCase listed, List<NamedCase> known, DayOf which) {
        List<Match> all = known.stream()
                .map(ours -> new Match(listed, ours, day(ours, which)))
                .toList();
        return all.stream()
                .filter(match -> match.outcome() == Outcome.MATCHED)
                .findFirst()
                .orElse(all.isEmpty() ? new Match(listed, null, null) : all.getFirst());
    }

    Outcome outcome() {
        if (ours == null) {
            return Outcome.UNKNOWN;
        }
        boolean agrees = listed.day() == null || Objects.equals(listed.day(), ourDay);
        return agrees ? Outcome.MATCHED : Outcome.DIFFERING;
    }

    private static @Nullable LocalDate day(NamedCase ours, DayOf which) {
        var moment = switch (which) {
            case END -> ours.endedAt();
            case ACCEPTANCE -> ours.acceptedAt();
            case RECEIPT -> ours.receivedAt();
        };
        return moment == null ? null : Moments.dayOf(moment);
    }
}
