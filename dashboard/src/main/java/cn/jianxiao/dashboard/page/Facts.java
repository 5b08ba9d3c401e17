package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Moments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** 基本信息: named values in columns. */
public final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public Facts() {
        addClassName("facts");
    }

    /** What is empty is shown as a dash. */
    public Facts fact(String name, String value) {
        return fact(name, new Text(value.isBlank() ? Moments.NONE : value));
    }

    public Facts fact(String name, Component value) {
        Div pair = new Div(new Term(name), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
