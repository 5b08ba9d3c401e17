package cn.jianxiao.dashboard.clock;

import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.page.CaseState;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.FigureBar;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 预览结果: the counts, the rates by division and the first changed cases. */
final class ImpactResult {

    private static final String LAST_MINUTE = " 23:59";

    private record Rate(String division, RateChange change) {}

    private ImpactResult() {}

    static Component of(Impact impact) {
        Div result = new Div(figures(impact));
        result.addClassName("impact-result");
        if (impact.changed() == 0) {
            result.add(new Empty(Texts.of("clock.impact.none"), Texts.of("clock.impact.none.hint")));
        } else {
            result.add(new H3(Texts.of("clock.impact.rates")), rates(impact));
            String title = impact.changed() > impact.first().size()
                    ? Texts.of("clock.impact.first", impact.first().size(), Figures.count(impact.changed()))
                    : Texts.of("clock.impact.cases", Figures.count(impact.changed()));
            result.add(new H3(title), cases(impact));
        }
        return result;
    }

    private static FigureBar figures(Impact impact) {
        ImpactCounts counts = impact.counts();
        return new FigureBar()
                .figure(
                        Texts.of("clock.impact.measured"),
                        Figures.count(impact.measured()),
                        Texts.of("as.of.moment", Moments.minute(impact.asOf())))
                .figure(
                        Texts.of("clock.impact.judgement"),
                        Figures.count(counts.judgement()),
                        Texts.of("clock.impact.judgement.note"))
                .figure(
                        Texts.of("clock.impact.overdue"),
                        Figures.count(counts.newlyOverdue()),
                        Texts.of("clock.impact.overdue.note"),
                        counts.newlyOverdue() > 0 ? "red" : "")
                .figure(
                        Texts.of("clock.impact.notOverdue"),
                        Figures.count(counts.noLongerOverdue()),
                        Texts.of("clock.impact.overdue.note"),
                        counts.noLongerOverdue() > 0 ? "green" : "")
                .figure(
                        Texts.of("clock.impact.deadline"),
                        Figures.count(counts.deadline()),
                        Texts.of("clock.impact.deadline.note"))
                .figure(Texts.of("clock.impact.lamp"), Figures.count(counts.lamp()), Texts.of("clock.impact.lamp.note"))
                .figure(
                        Texts.of("clock.impact.used"),
                        Figures.count(counts.used()),
                        Texts.of("clock.impact.used.note"));
    }

    private static PlainTable<Rate> rates(Impact impact) {
        List<Rate> rates = new ArrayList<>(List.of(new Rate(Texts.of("clock.impact.all"), impact.rate())));
        impact.rates().forEach((division, change) -> rates.add(new Rate(DivisionNames.of(division), change)));
        return new PlainTable<Rate>()
                .text(Texts.of("division"), Rate::division)
                .number(
                        Texts.of("clock.impact.rate.before"),
                        rate -> Figures.shareOf(
                                rate.change().withinBefore(), rate.change().judgedBefore()))
                .number(
                        Texts.of("clock.impact.rate.after"),
                        rate -> Figures.shareOf(
                                rate.change().withinAfter(), rate.change().judgedAfter()))
                .number(Texts.of("clock.impact.rate.moved"), rate -> moved(rate.change()))
                .rows(rates);
    }

    private static String moved(RateChange change) {
        if (change.judgedBefore() == 0 || change.judgedAfter() == 0) {
            return Moments.NONE;
        }
        double before = 100.0 * change.withinBefore() / change.judgedBefore();
        double after = 100.0 * change.withinAfter() / change.judgedAfter();
        return String.format(Locale.ROOT, "%+.1f", after - before);
    }

    private static PlainTable<CaseChange> cases(Impact impact) {
        PlainTable<CaseChange> table = new PlainTable<CaseChange>()
                .component(
                        Texts.of("case"), change -> CaseLink.of(change.project(), change.caseId(), change.matterName()))
                .component(Texts.of("project.code"), change -> CaseLink.project(change.project(), change.project()))
                .text(Texts.of("division"), change -> DivisionNames.of(change.division()))
                .number(Texts.of("clock.impact.used.before"), change -> used(change.before()))
                .number(Texts.of("clock.impact.used.after"), change -> used(change.after()))
                .component(Texts.of("clock.impact.state.before"), change -> state(change.before()))
                .component(Texts.of("clock.impact.state.after"), change -> state(change.after()))
                .moment(Texts.of("clock.impact.deadline.before"), change -> due(change.before()))
                .moment(Texts.of("clock.impact.deadline.after"), change -> due(change.after()))
                .rows(impact.first());
        table.addClassName("whole-lines");
        return table;
    }

    private static String used(CaseReading reading) {
        return Figures.days(reading.usedDays()) + "/" + Figures.count(reading.limitDays());
    }

    /** The day alone where it is due at its end, as by the standard rule. */
    private static String due(CaseReading reading) {
        String minute = Moments.minute(reading.deadline());
        return minute.endsWith(LAST_MINUTE) ? Moments.day(reading.deadline()) : minute;
    }

    private static Component state(CaseReading reading) {
        return reading.open()
                ? new LampTag(reading.lamp().name().toLowerCase(Locale.ROOT))
                : CaseState.judged(reading.judgement());
    }
}
