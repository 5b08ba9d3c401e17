package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** 页面: a page inside the frame, with its title; the main part of the document, where the way past the menu leads. */
public abstract class Page extends Main implements HasDynamicTitle {

    /** In the document; there is one page at a time. */
    public static final String ID = "content";

    private static final long serialVersionUID = 1L;

    private final String title;

    /** @param title as shown in the window */
    protected Page(String title) {
        this.title = title;
        setId(ID);
        getElement().setAttribute("tabindex", "-1");
        addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return title + " · " + Texts.of("product.short");
    }
}
