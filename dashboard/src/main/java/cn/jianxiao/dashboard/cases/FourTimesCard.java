package cn.jianxiao.dashboard.cases;

import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.FourTimes;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.SplitBar;
import cn.jianxiao.dashboard.text.Texts;
import java.util.Locale;

/** 四类用时 (X7): one bar whose four parts add up to the span, in working days and in calendar days. */
final class FourTimesCard {

    private FourTimesCard() {}

    static Card of(CaseTimeline timeline) {
        return new Card(
                        Texts.of("case.times"),
                        bar(timeline.working(), "unit.working"),
                        bar(timeline.calendar(), "unit.calendar"))
                .about(Texts.of("case.times.about"));
    }

    private static SplitBar bar(FourTimes times, String unit) {
        SplitBar bar = new SplitBar(Texts.of(unit));
        for (TimeKind kind : TimeKind.values()) {
            bar.part(Texts.of("time", kind), times.of(kind), style(kind));
        }
        return bar.sum(Texts.of("case.span", times.span()));
    }

    static String style(TimeKind kind) {
        return "time-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
