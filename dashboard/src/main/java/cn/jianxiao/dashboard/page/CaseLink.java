package cn.jianxiao.dashboard.page;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Links to a project and to a case. */
public final class CaseLink {

    private CaseLink() {}

    /** To a case; it shows the matter's name, or the case's number where there is none. */
    public static Anchor of(String project, String caseId, String matterName) {
        return new Anchor(
                "cases/" + segment(project) + "/" + segment(caseId), matterName.isBlank() ? caseId : matterName);
    }

    public static Anchor project(String code, String words) {
        Anchor link = new Anchor("projects/" + segment(code), words.isBlank() ? code : words);
        link.addClassName("code");
        return link;
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
