package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** The way of every day, without a mouse; back leads the menu, since the key of the browser itself is no key of a page. */
@Import(OnSampleStore.class)
class KeyboardE2E extends InBrowser {

    KeyboardE2E() {
        super(Account.unbounded("e2e-keyboard", "市工改办", Role.SUPERVISOR));
    }

    @Test
    void from_the_menu_over_the_ranking_to_a_case_and_back() {
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("");
            Keyboard keys = new Keyboard(page);
            keys.press("Tab");
            assertThat(keys.focus()).isEqualTo("跳到内容");
            keys.press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("content");

            visit.open("");
            keys.tabTo("效能排名").follow("Enter", "效能排名");
            visit.settle();
            keys.tabTo(page.innerText("table.plain tbody a")).follow("Enter", "办件");
            visit.settle();
            intoTheGrid(keys, page);
            page.keyboard().press("Enter");
            page.waitForSelector("text=计时依据");

            keys.tabTo("效能排名").follow("Enter", "效能排名");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_group_of_the_menu_opens_and_closes_by_key_and_the_one_of_the_page_is_open() {
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("codes");
            assertThat(open(page)).containsExactly("编码");
            Keyboard keys = new Keyboard(page);
            while (!keys.focus().startsWith("数据")) {
                keys.press("Tab");
            }
            keys.press("Enter");
            assertThat(open(page)).containsExactly("编码", "数据");
            keys.tabTo("接收台账").follow("Enter", "接收台账");
            visit.open("ranking");
            assertThat(open(page)).containsExactly("监督");
        }
    }

    @Test
    void the_focus_stays_in_the_filter_that_was_changed() {
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("ranking?by=department&period=this-year&min=1");
            page.focus(".filters vaadin-text-field input");
            page.keyboard().type("渝中");
            page.waitForURL(url -> url.contains("q="));
            page.waitForFunction("() => document.activeElement.closest('vaadin-text-field')?.value === '渝中'"
                    + " && document.querySelectorAll('table.plain tbody tr').length < 30");
            page.keyboard().type("区发");
            page.waitForFunction("() => document.querySelectorAll('table.plain tbody tr').length === 1");
        }
    }

    /** Past the filters and the head of the list into its first cell with a link, and on that link. */
    private static void intoTheGrid(Keyboard keys, Page page) {
        for (int i = 0; i < 40 && !inTheBody(page); i++) {
            keys.press("Tab");
        }
        assertThat(inTheBody(page)).isTrue();
        for (int i = 0; i < 10 && !"A".equals(deepest(page)); i++) {
            keys.press("Enter");
            if (!"A".equals(deepest(page))) {
                keys.press("Escape").press("ArrowRight");
            }
        }
        assertThat(deepest(page)).isEqualTo("A");
    }

    private static boolean inTheBody(Page page) {
        return (boolean) page.evaluate("() => { const grid = document.querySelector('vaadin-grid');"
                + " const cell = grid.shadowRoot.activeElement;"
                + " return document.activeElement === grid && !!cell && !!cell.closest('tbody') }");
    }

    private static Object deepest(Page page) {
        return page.evaluate("() => document.activeElement.tagName");
    }

    @SuppressWarnings("unchecked") // labels are texts
    private static List<String> open(Page page) {
        return (List<String>)
                page.evaluate("() => [...document.querySelectorAll('vaadin-side-nav > vaadin-side-nav-item[expanded]')]"
                        + ".map(item => item.firstChild.textContent.trim())");
    }
}
