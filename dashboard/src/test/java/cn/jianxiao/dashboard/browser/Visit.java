package cn.jianxiao.dashboard.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One user's visit in a browser of its own; it notes what must not happen. */
final class Visit implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final double PATIENCE = 30_000;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(Browser browser, String address) {
        this.address = address;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("zh-CN")
                .setReducedMotion(ReducedMotion.REDUCE));
        this.context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + " console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " error: " + error));
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                complaints.add("asks another host: " + url);
            }
        });
    }

    Visit prefer(String cookie, String value) {
        context.addCookies(List.of(new Cookie(cookie, value).setUrl(address)));
        return this;
    }

    void login(String name, String password) {
        attempt(name, password);
        page.waitForSelector("vaadin-app-layout");
    }

    void openSignIn() {
        page.navigate(address + "/login");
        page.waitForSelector("vaadin-login-form");
    }

    /** Signs in, whatever comes of it. */
    void attempt(String name, String password) {
        openSignIn();
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", password);
        page.keyboard().press("Enter");
    }

    /** Opens a page and waits until it and its charts are drawn. */
    Page open(String path) {
        page.navigate(address + "/" + path);
        page.waitForSelector(".page h1");
        settle();
        return page;
    }

    void settle() {
        page.waitForFunction(
                "() => [...document.querySelectorAll('jx-chart')].every(chart => chart.hasAttribute('drawn'))");
        page.waitForFunction("() => !document.querySelector('vaadin-grid[loading]')");
        page.waitForFunction("() => !document.querySelector('vaadin-grid') || document.querySelector('vaadin-grid')"
                + ".shadowRoot.querySelectorAll('tbody tr:not([hidden])').length > 0");
        page.waitForFunction("() => document.getAnimations().every(each => each.playState !== 'running')");
        page.evaluate(
                "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    }

    void screenshot(String name) {
        int height = ((Number)
                        page.evaluate("() => { const content = document.querySelector('vaadin-app-layout .page');"
                                + " return content ? content.scrollHeight + 60 : 900 }"))
                .intValue();
        page.setViewportSize(1440, Math.clamp(height, 900, 4000));
        settle();
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        page.setViewportSize(1440, 900);
    }

    /** Just what the window shows, an open dialog in its middle. */
    void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
