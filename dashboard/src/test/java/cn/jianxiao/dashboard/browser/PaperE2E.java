package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Pages on A4, as the printer gets them. */
@Import(OnSampleStore.class)
class PaperE2E extends InBrowser {

    private static final Path PAPERS = Path.of("target/papers");

    /** A4 without its margins, at 96 dots per inch. */
    private static final int PORTRAIT = 703;

    private static final int LANDSCAPE = 1031;

    /** Which parts of a page stand out of it, or are cut where they cannot be scrolled to. */
    private static final String CUT = "() => { const page = document.querySelector('.page');"
            + " const right = page.getBoundingClientRect().right + 1;"
            + " return [...page.querySelectorAll('table.plain, .card, .figure, svg, h1')]"
            + ".filter(part => part.getBoundingClientRect().right > right)"
            + ".map(part => part.tagName + '.' + part.getAttribute('class') + ' ' + part.textContent.slice(0, 40)) }";

    PaperE2E() {
        super(Account.unbounded("e2e-paper", "市工改办", Role.SUPERVISOR));
    }

    @Test
    void a_printed_page_has_its_title_filter_and_date_and_no_menu_and_nothing_is_cut() {
        ApprovalEvent event =
                SampleStore.filled().projects().getFirst().events().getFirst();
        try (Visit visit = visit("zh-CN", "dark")) {
            for (String path : List.of(
                    "",
                    "projects/" + event.project(),
                    "cases/" + event.project() + "/" + event.caseId(),
                    "account",
                    "quality?period=this-year",
                    "feedback?period=this-year",
                    "commitments?period=this-year",
                    "warnings?state=any",
                    "ranking?period=this-year",
                    "ranking?by=department&period=this-year&min=1")) {
                Page page = visit.open(path);
                page.pdf(new Page.PdfOptions()
                        .setPath(PAPERS.resolve("paper-" + path.replaceAll("\\W+", "-") + ".pdf"))
                        .setPreferCSSPageSize(true));
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                boolean wide = (boolean) page.evaluate("() => !!document.querySelector('vaadin-grid, .whole-lines')");
                page.setViewportSize(wide ? LANDSCAPE : PORTRAIT, 900);
                page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
                assertThat(page.isVisible("vaadin-side-nav")).as(path).isFalse();
                assertThat(page.isVisible("h1")).as(path).isTrue();
                assertThat(page.innerText(".printed")).as(path).contains("建效", "数据截至 20");
                assertThat((List<?>) page.evaluate(CUT)).as(path).isEmpty();
                if (path.contains("period=this-year")) {
                    assertThat(page.isVisible(".filters vaadin-select-value-button >> text=本年"))
                            .as(path)
                            .isTrue();
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                page.setViewportSize(1440, 900);
            }
        }
    }
}
