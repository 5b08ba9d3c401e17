package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventSet;
import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.stream.figures.CaseFigures;
import java.util.ArrayList;
import java.util.List;

/** 翻开的案卷: a case's events, read once for as long as it is worked on. */
final class OpenCase {

    private final List<HeldEvent> held;
    private final List<ApprovalEvent> events;

    OpenCase(CaseState file) {
        held = new ArrayList<>(file.held());
        events = new ArrayList<>(held.size());
        for (HeldEvent each : held) {
            events.add(each.event());
        }
    }

    int size() {
        return held.size();
    }

    List<HeldEvent> all() {
        return held;
    }

    HeldEvent get(int place) {
        return held.get(place);
    }

    ApprovalEvent event(int place) {
        return events.get(place);
    }

    void put(int place, HeldEvent changed, ApprovalEvent event) {
        held.set(place, changed);
        events.set(place, event);
    }

    /** The linked events, under the codes that they stand for. */
    EventSet linked(KnownCodes known) {
        EventSet linked = new EventSet();
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).isLinked()) {
                linked.add(Linking.resolved(events.get(i), known));
            }
        }
        return linked;
    }

    /** What the linked events amount to. */
    CaseFigures figures(KnownCodes known, Surroundings around, long version) {
        EventSet linked = linked(known);
        return linked.size() == 0
                ? CaseFigures.ofNone(events, around.settings().rule(), version)
                : CaseFigures.of(linked, around.settings().rule(), around.calendars(), version);
    }
}
