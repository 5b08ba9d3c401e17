package cn.jianxiao.dashboard.shell;

import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Anchor;

/** 跳到内容: the first thing that the keyboard comes to, seen only then, and the way past the menu. */
final class SkipLink extends Anchor {

    private static final long serialVersionUID = 1L;

    SkipLink() {
        super("#" + Page.ID, Texts.of("skip"));
        addClassName("skip");
        setRouterIgnore(true);
        // As a plain link it would leave the page, because addresses here begin at the base of the document.
        getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById($0).focus() })",
                        Page.ID);
    }
}
