package cn.jianxiao.dashboard.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** 空状态: says that there is nothing and what to do about it. */
public final class Empty extends Div {

    private static final long serialVersionUID = 1L;

    public Empty(String what, String next) {
        addClassName("empty");
        getElement().setAttribute("role", "status");
        Element strong = new Element("strong");
        strong.setText(what);
        getElement().appendChild(strong);
        add(new Span(next));
    }
}
