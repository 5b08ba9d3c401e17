package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** 分段条: a bar whose parts add up to a sum, with the same as numbers below it. */
public final class SplitBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Div bar = new Div();
    private final Div legend = new Div();
    private final StringBuilder spoken;

    /** @param title what it is counted in */
    public SplitBar(String title) {
        addClassName("split");
        bar.addClassName("split-bar");
        bar.getElement().setAttribute("role", "img");
        legend.addClassName("split-legend");
        legend.add(new Span(title));
        spoken = new StringBuilder(title);
        add(bar, legend);
    }

    /** @param style the class of its colour */
    public SplitBar part(String name, int days, String style) {
        String words = name + " " + Texts.of("days", days);
        spoken.append(' ').append(words);
        Span key = new Span(words);
        key.addClassNames("key", style);
        legend.add(key);
        if (days > 0) {
            Div part = new Div(Integer.toString(days));
            part.addClassNames("part", style);
            part.getStyle().set("flex", days + " 1 0");
            part.getElement().setAttribute("title", words);
            bar.add(part);
        }
        return this;
    }

    /** What the parts add up to. */
    public SplitBar sum(String words) {
        Span total = new Span(words);
        total.addClassName("sum");
        legend.add(total);
        bar.getElement()
                .setAttribute("aria-label", spoken.append(' ').append(words).toString());
        return this;
    }
}
