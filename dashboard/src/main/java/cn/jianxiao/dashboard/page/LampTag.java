package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** 灯: told by shape, word and colour, so that none of the three is needed alone. */
public final class LampTag extends Span {

    private static final long serialVersionUID = 1L;

    /** @param lamp {@code red}, {@code yellow}, {@code green} or {@code none} */
    public LampTag(String lamp) {
        this(lamp, Texts.of("lamp." + lamp.toUpperCase(Locale.ROOT)));
    }

    /** A lamp with words of its own. */
    public LampTag(String lamp, String words) {
        super(words);
        addClassNames("lamp", lamp);
    }
}
