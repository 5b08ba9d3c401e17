package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** 后果 as a dialog shows them above its buttons; a screen reader tells each change of them. */
public final class Consequences extends Div {

    private static final long serialVersionUID = 1L;

    public Consequences() {
        addClassName("consequences");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    public void show(Foresight foresight) {
        removeAll();
        setClassName("refused", foresight.state() == Foresight.State.REFUSED);
        setClassName("possible", foresight.isPossible());
        Div title = new Div(Texts.of("consequences", foresight.state()));
        title.addClassName("title");
        UnorderedList list = new UnorderedList();
        foresight.sentences().forEach(sentence -> list.add(new ListItem(sentence)));
        add(title, list);
    }
}
