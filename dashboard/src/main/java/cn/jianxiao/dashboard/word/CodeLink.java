package cn.jianxiao.dashboard.word;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A link to the page of a code. */
public final class CodeLink {

    private CodeLink() {}

    public static Anchor of(String code) {
        return of(code, code);
    }

    public static Anchor of(String code, String words) {
        Anchor link = new Anchor(path(code), words);
        link.addClassName("code");
        return link;
    }

    /** The address of its page. */
    public static String path(String code) {
        return "codes/" + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
