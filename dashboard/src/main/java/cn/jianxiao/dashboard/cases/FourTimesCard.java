package cn.jianxiao.dashboard.cases;

import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.clock.FourTimes;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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

    private static Div bar(FourTimes times, String unit) {
        Div bar = new Div();
        bar.addClassName("split-bar");
        bar.getElement().setAttribute("role", "img");
        Div legend = new Div(new Span(Texts.of(unit)));
        legend.addClassName("split-legend");
        StringBuilder spoken = new StringBuilder(Texts.of(unit));
        for (TimeKind kind : TimeKind.values()) {
            int days = times.of(kind);
            String words = Texts.of("time", kind) + " " + Texts.of("days", days);
            spoken.append(' ').append(words);
            Span key = new Span(words);
            key.addClassNames("key", style(kind));
            legend.add(key);
            if (days > 0) {
                Div part = new Div(Integer.toString(days));
                part.addClassNames("part", style(kind));
                part.getStyle().set("flex", days + " 1 0");
                part.getElement().setAttribute("title", words);
                bar.add(part);
            }
        }
        String sum = Texts.of("case.span", times.span());
        Span total = new Span(sum);
        total.addClassName("sum");
        legend.add(total);
        bar.getElement()
                .setAttribute("aria-label", spoken.append(' ').append(sum).toString());
        Div both = new Div(bar, legend);
        both.addClassName("split");
        return both;
    }

    static String style(TimeKind kind) {
        return "time-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
