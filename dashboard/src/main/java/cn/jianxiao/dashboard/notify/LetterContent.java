package cn.jianxiao.dashboard.notify;

import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.SourceDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * 信的内容 in its forms. The page for mailboxes is one column of headings and tables with named rows, without pictures,
 * scripts or colours that mean something.
 *
 * @param link to the page that shows the same; empty where none is known
 */
record LetterContent(Language language, LocalDate day, List<SourceDigest> sources, String link) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FONT = "font-family:system-ui,'PingFang SC','Microsoft YaHei',sans-serif";
    private static final String CELL =
            "padding:6px 12px;border-bottom:1px solid #c8ccd2;text-align:left;vertical-align:top";

    String text() {
        StringBuilder text = new StringBuilder(intro()).append("\n");
        for (SourceDigest source : sources) {
            text.append('\n').append(source.source()).append('\n');
            DigestLine.of(source, language)
                    .forEach(line -> text.append("  ").append(said(line)).append('\n'));
        }
        text.append('\n').append(Texts.in(language, "notify.letter.end")).append('\n');
        return link.isEmpty() ? text.toString() : text.append(link).append('\n').toString();
    }

    String html(String title) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"")
                .append(language.tag())
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(safe(title))
                .append("</title></head><body style=\"margin:0;padding:16px;color:#1b1f24;background:#ffffff;")
                .append(FONT)
                .append("\"><main><h1 style=\"font-size:20px\">")
                .append(safe(title))
                .append("</h1><p>")
                .append(safe(intro()))
                .append("</p>");
        sources.forEach(source -> table(source, page));
        page.append("<p>").append(safe(Texts.in(language, "notify.letter.end"))).append("</p>");
        if (!link.isEmpty()) {
            page.append("<p><a href=\"")
                    .append(safe(link))
                    .append("\">")
                    .append(safe(Texts.in(language, "notify.letter.link")))
                    .append("</a></p>");
        }
        return page.append("</main></body></html>").toString();
    }

    /** Figures as the interface's {@code source-digest} names them. */
    String json(String id, String source) {
        return JSON.writeValueAsString(
                Map.of("id", id, "kind", "source-digest", "day", day.toString(), "source", source, "digests", sources));
    }

    private String intro() {
        return Texts.in(language, sources.isEmpty() ? "notify.letter.nothing" : "notify.letter.intro", day.toString());
    }

    private String said(DigestLine line) {
        return Texts.in(language, "notify.letter.line", line.name(), line.value());
    }

    private void table(SourceDigest source, StringBuilder page) {
        page.append("<table style=\"border-collapse:collapse;margin:16px 0;max-width:640px\"><caption style=\"")
                .append("text-align:left;font-weight:600;padding:6px 0\">")
                .append(safe(source.source()))
                .append("</caption><tbody>");
        for (DigestLine line : DigestLine.of(source, language)) {
            page.append("<tr><th scope=\"row\" style=\"font-weight:400;")
                    .append(CELL)
                    .append("\">")
                    .append(safe(line.name()))
                    .append("</th><td style=\"")
                    .append(CELL)
                    .append("\">")
                    .append(safe(line.value()))
                    .append("</td></tr>");
        }
        page.append("</tbody></table>");
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
