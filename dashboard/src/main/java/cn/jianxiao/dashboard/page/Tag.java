package cn.jianxiao.dashboard.page;

import com.vaadin.flow.component.html.Span;

/** 标记: one word that marks something. */
public final class Tag extends Span {

    private static final long serialVersionUID = 1L;

    private Tag(String word, String tone) {
        super(word);
        addClassNames("tag", tone);
    }

    public static Tag plain(String word) {
        return new Tag(word, "plain");
    }

    public static Tag accent(String word) {
        return new Tag(word, "accent");
    }

    public static Tag warn(String word) {
        return new Tag(word, "warn");
    }
}
