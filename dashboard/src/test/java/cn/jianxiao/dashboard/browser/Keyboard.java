package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;

/** 键盘: somebody without a mouse, who knows where the focus is. */
final class Keyboard {

    private static final int PATIENCE = 120;

    /** Also within the shadow of a component; a link of the menu bears the words of its host. */
    private static final String FOCUS = "() => { let e = document.activeElement;"
            + " while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;"
            + " if (!e) return '';"
            + " const own = (e.textContent || '').trim();"
            + " const host = e.getRootNode().host;"
            + " return own || e.ariaLabel || (host ? host.textContent.trim() : '') }";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Goes on until the focus is on what says just this. */
    Keyboard tabTo(String words) {
        for (int i = 0; i < PATIENCE; i++) {
            press("Tab");
            if (focus().equals(words)) {
                return this;
            }
        }
        return fail("The keyboard does not come to " + words + " on " + page.url());
    }

    /** Presses the key and waits for the page to which it leads. */
    void follow(String key, String heading) {
        press(key);
        page.waitForSelector("h1:text-is(\"" + heading + "\")");
    }

    String focus() {
        return (String) page.evaluate(FOCUS);
    }
}
