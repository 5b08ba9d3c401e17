package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** 页首: where one is, what the page is about, and what can be done with it; on paper also of whom and when it is. */
public final class PageHead extends Div {

    private static final long serialVersionUID = 1L;

    private final Nav crumbs = new Nav();
    private final Div text = new Div();
    private final Div actions = new Div();

    public PageHead(String title) {
        addClassName("page-head");
        crumbs.addClassName("crumbs");
        crumbs.setVisible(false);
        actions.addClassName("actions");
        text.add(crumbs, new H1(title));
        Paragraph printed = new Paragraph(Texts.of("printed", Moments.minute(Instant.now())));
        printed.addClassName("printed");
        Paragraph ofList = new Paragraph(Texts.of("printed.list"));
        ofList.addClassNames("printed", "of-list");
        add(text, actions, printed, ofList);
    }

    /** A sentence under the title. */
    public PageHead about(String sentence) {
        Paragraph about = new Paragraph(sentence);
        about.addClassName("about");
        text.add(about);
        return this;
    }

    /** The way from a page above to this one. */
    public PageHead under(String title, String href) {
        crumbs.setVisible(true);
        crumbs.add(new Anchor(href, title));
        return this;
    }

    /** Ends the way with the name of this page. */
    public PageHead here(String title) {
        Span here = new Span(title);
        here.addClassName("here");
        here.getElement().setAttribute("aria-current", "page");
        crumbs.add(here);
        return this;
    }

    public PageHead action(Component action) {
        actions.add(action);
        return this;
    }
}
