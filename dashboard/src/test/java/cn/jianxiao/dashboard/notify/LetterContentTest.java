package cn.jianxiao.dashboard.notify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SH4, NA10: what stands in a letter. */
class LetterContentTest {

    @Test
    void a_letter_says_what_came_what_was_refused_and_why_and_how_good_it_was() {
        String text = letter(Language.CHINESE, "yz").text();

        assertThat(text)
                .contains("2026-11-20", "yz", "接收：1,200", "采纳：1,000", "现仍等待：7", "95.0% (950/1,000)", "https://here/")
                .doesNotContain("{", "}");
        assertThat(letter(Language.ENGLISH, "yz").text())
                .contains("Received: 1,200", "80.0% (40/50)")
                .doesNotContainPattern("[一-龥]");
    }

    @Test
    void the_page_for_mailboxes_names_its_language_its_tables_and_its_rows() {
        String html = letter(Language.CHINESE, "yz").html("日报");

        assertThat(html)
                .contains("<html lang=\"zh-CN\">", "<h1", "<caption", "<th scope=\"row\"", "href=\"https://here/\"")
                .doesNotContain("<img", "<script");
    }

    @Test
    void a_source_that_calls_itself_a_tag_is_shown_as_what_it_is() {
        assertThat(letter(Language.CHINESE, "<b>&\"yz\"").html("<i>"))
                .contains("&lt;b&gt;&amp;&quot;yz&quot;", "&lt;i&gt;")
                .doesNotContain("<b>", "<i>");
    }

    @Test
    void that_nothing_came_is_news_too() {
        LetterContent nothing = new LetterContent(Language.CHINESE, Samples.DAY, List.of(), "");

        assertThat(nothing.text()).contains("没有收到任何数据");
        assertThat(nothing.html("日报")).doesNotContain("<table", "<a ");
        assertThat(nothing.json("digest-1", "yz")).contains("\"digests\":[]");
    }

    private static LetterContent letter(Language language, String source) {
        return new LetterContent(language, Samples.DAY, List.of(Samples.digest(source)), "https://here/");
    }
}
