package cn.jianxiao.dashboard.cases;

import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.Interval;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;

/** 计时依据 (X3): the stretches that the times are counted from, without gap or overlap, and the rule they follow. */
final class WhyCard {

    private WhyCard() {}

    static Card of(CaseTimeline timeline) {
        return new Card(
                        Texts.of("case.why"),
                        new PlainTable<Interval>()
                                .text(Texts.of("time"), interval -> Texts.of("time", interval.kind()))
                                .text(Texts.of("from"), interval -> Moments.reported(interval.from()))
                                .text(
                                        Texts.of("to"),
                                        interval -> interval.open() ? Texts.of("now") : Moments.reported(interval.to()))
                                .text(Texts.of("case.why.counts"), interval -> counts(interval, timeline))
                                .rows(timeline.intervals()))
                .about(rule(timeline.rule()));
    }

    private static String rule(CountingRule rule) {
        return Texts.of(
                "case.why.rule",
                rule.label(),
                Texts.of(rule.counting().firstDayCounted() ? "case.why.first.counted" : "case.why.first.not"),
                Texts.of(rule.counting().lastDayCounted() ? "case.why.last.counted" : "case.why.last.not"));
    }

    private static String counts(Interval interval, CaseTimeline timeline) {
        boolean runs = interval.kind() == TimeKind.GOVERNMENT
                || interval.kind() != TimeKind.BEFORE_ACCEPTANCE
                        && !timeline.rule().stops().contains(interval.kind());
        return Texts.of(runs ? "case.why.runs" : "case.why.stands");
    }
}
