package cn.jianxiao.dashboard.page;

import com.vaadin.flow.component.html.Div;

/** 指标条: the main figures of a page in one row. */
public final class FigureBar extends Div {

    private static final long serialVersionUID = 1L;

    public FigureBar() {
        addClassName("figures");
    }

    /** @param note what the figure is made of, its numerator and denominator */
    public FigureBar figure(String name, String number, String note) {
        return figure(name, number, note, "");
    }

    /** @param tone {@code red}, {@code green} or empty */
    public FigureBar figure(String name, String number, String note, String tone) {
        Div figure = new Div(part("name", name), part("number", number), part("note", note));
        figure.addClassName("figure");
        if (!tone.isEmpty()) {
            figure.addClassName(tone);
        }
        add(figure);
        return this;
    }

    private static Div part(String style, String text) {
        Div part = new Div(text);
        part.addClassName(style);
        return part;
    }
}
