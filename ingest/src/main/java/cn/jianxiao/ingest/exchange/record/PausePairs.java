package cn.jianxiao.ingest.exchange.record;

import cn.jianxiao.ingest.exchange.table.Column;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 特别程序对应: a special procedure is often told twice, by its own row and as a step of the status flow (9). Each row is tied
 * to the start nearest in time, no further than a day away, each start once. It depends on the rows alone, not on their
 * order.
 */
final class PausePairs {

    private static final String STARTED = "9";
    private static final Duration FURTHEST = Duration.ofDays(1);
    /** Serial numbers are texts: the shorter is the smaller. */
    private static final Comparator<ExchangeRow> BY_KEY =
            Comparator.comparing((ExchangeRow row) -> row.key().length()).thenComparing(ExchangeRow::key);

    private static final Comparator<ExchangeRow> BY_TIME = Comparator.comparing(
                    (ExchangeRow row) -> at(row).orElse(Instant.MAX))
            .thenComparing(BY_KEY);

    private final List<ExchangeRow> specials;
    private final Map<String, ExchangeRow> startOf = new HashMap<>();
    private final Map<String, ExchangeRow> specialOf = new HashMap<>();

    private PausePairs(List<ExchangeRow> specials, List<ExchangeRow> starts) {
        this.specials = specials;
        List<ExchangeRow> free = new ArrayList<>(starts);
        for (ExchangeRow special : specials) {
            nearest(special, free).ifPresent(start -> {
                free.remove(start);
                startOf.put(special.key(), start);
                specialOf.put(start.key(), special);
            });
        }
    }

    static PausePairs of(List<ExchangeRow> specials, List<ExchangeRow> statuses) {
        return new PausePairs(
                valid(specials),
                valid(statuses).stream()
                        .filter(row -> row.text(Column.BLZT).equals(STARTED))
                        .toList());
    }

    /** The step of the status flow that tells the same as this special procedure. */
    Optional<ExchangeRow> start(ExchangeRow special) {
        return Optional.ofNullable(startOf.get(special.key()));
    }

    /** The special procedure that tells the same as this step of the status flow. */
    Optional<ExchangeRow> special(ExchangeRow start) {
        return Optional.ofNullable(specialOf.get(start.key()));
    }

    /** The special procedure that had begun last by then. */
    Optional<ExchangeRow> running(ExchangeRow end) {
        return at(end).flatMap(time -> specials.stream()
                .filter(special ->
                        at(special).filter(from -> !from.isAfter(time)).isPresent())
                .max(BY_TIME));
    }

    private static List<ExchangeRow> valid(List<ExchangeRow> rows) {
        return rows.stream().filter(row -> !row.isVoided()).sorted(BY_TIME).toList();
    }

    private static Optional<ExchangeRow> nearest(ExchangeRow special, List<ExchangeRow> free) {
        return at(special)
                .flatMap(time -> free.stream()
                        .filter(start -> apart(time, start).compareTo(FURTHEST) <= 0)
                        .min(Comparator.comparing((ExchangeRow start) -> apart(time, start))
                                .thenComparing(BY_KEY)));
    }

    private static Duration apart(Instant time, ExchangeRow start) {
        return at(start).map(other -> Duration.between(time, other).abs()).orElse(FURTHEST.plusDays(1));
    }

    private static Optional<Instant> at(ExchangeRow row) {
        return row.moment(
                switch (row.table()) {
                    case SPECIAL -> Column.TBCXKSSJ;
                    case PROJECT, FLOW, STAGE, MATTER, CATALOGUE, HEAD, SERVICE, STATUS, RESULT, BUILDING ->
                        Column.BLSJ;
                });
    }
}
