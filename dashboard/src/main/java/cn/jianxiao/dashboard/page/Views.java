package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** 视图: the views of one page side by side, each an address of its own, named by the text {@code prefix.CONSTANT}. */
public final class Views extends Nav {

    private static final long serialVersionUID = 1L;

    /**
     * @param name of the view in the address
     * @param shown the one that is shown
     */
    public <E extends Enum<E>> Views(Address address, String name, String prefix, E shown) {
        addClassName("views");
        for (E view : shown.getDeclaringClass().getEnumConstants()) {
            Anchor way = new Anchor(address.with(name, view).href(), Texts.of(prefix, view));
            if (view == shown) {
                way.getElement().setAttribute("aria-current", "page");
            }
            add(way);
        }
    }
}
