package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** 页面: a page inside the frame, with its title. */
public abstract class Page extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String title;

    /** @param title as shown in the window */
    protected Page(String title) {
        this.title = title;
        addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return title + " · " + Texts.of("product.short");
    }
}
