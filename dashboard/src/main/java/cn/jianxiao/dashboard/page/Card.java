package cn.jianxiao.dashboard.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** 卡片: a part of a page under a heading of its own. */
public final class Card extends Div {

    private static final long serialVersionUID = 1L;

    private final Div head = new Div();

    public Card(String title, Component... content) {
        addClassName("card");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", title);
        head.addClassName("card-head");
        head.add(new H2(title));
        add(head);
        add(content);
    }

    /** A few words beside the heading. */
    public Card about(String words) {
        Span about = new Span(words);
        about.addClassName("about");
        head.add(about);
        return this;
    }

    /** A way to more of the same. */
    public Card more(String words, String href) {
        return more(new Anchor(href, words));
    }

    /** Something at the end of the heading. */
    public Card more(Component component) {
        component.addClassName("more");
        head.add(component);
        return this;
    }

    /** How wide it is where there is room: {@code half}, {@code third} or {@code two-thirds}. */
    public Card wide(String width) {
        addClassName(width);
        return this;
    }
}
