package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.measure.ArchivedCase;
import cn.jianxiao.dashboard.measure.Yardstick;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** 比较: measures cases by two settings as of one moment and adds up what differs. Keeps no case but the first changed. */
final class Comparison {

    private final Yardstick present;
    private final Yardstick draft;
    private final Instant asOf;
    private final TreeMap<String, RateChange> rates = new TreeMap<>();
    private final List<CaseChange> first = new ArrayList<>();
    private ImpactCounts counts = ImpactCounts.NONE;
    private long measured;
    private long changed;

    Comparison(ClockSettings present, ClockSettings draft, Instant asOf) {
        this.present = new Yardstick(present);
        this.draft = new Yardstick(draft);
        this.asOf = asOf;
    }

    void take(ArchivedCase each) {
        CaseReading before = CaseReading.of(present.measure(each.history(), asOf), asOf);
        CaseReading after = CaseReading.of(draft.measure(each.history(), asOf), asOf);
        measured++;
        rates.merge(each.division(), RateChange.of(before, after), RateChange::plus);
        if (!before.equals(after)) {
            changed++;
            counts = counts.plus(ImpactCounts.of(before, after));
            if (first.size() < Impact.MOST_SHOWN) {
                first.add(new CaseChange(each.project(), each.id(), each.matterName(), each.division(), before, after));
            }
        }
    }

    Impact impact() {
        return new Impact(asOf, measured, changed, counts, new TreeMap<>(rates), List.copyOf(first));
    }
}
