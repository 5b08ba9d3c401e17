package cn.jianxiao.dashboard.clock;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * 影响: what a change of settings would change of the cases as of a moment.
 *
 * @param counts one for each kind of change
 * @param rates by division
 * @param first the first changed cases, {@link #MOST_SHOWN} at most
 */
record Impact(
        Instant asOf,
        long measured,
        long changed,
        ImpactCounts counts,
        SortedMap<String, RateChange> rates,
        List<CaseChange> first) {

    static final int MOST_SHOWN = 200;

    /** All divisions together. */
    RateChange rate() {
        return rates.values().stream().reduce(RateChange.NONE, RateChange::plus);
    }
}
