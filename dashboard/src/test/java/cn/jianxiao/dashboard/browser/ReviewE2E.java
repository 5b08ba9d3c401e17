package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** How back-filled results are reviewed (SC4), in a real browser. */
@Import(OnSampleStore.class)
class ReviewE2E extends InBrowser {

    private static final String SUPERVISOR = "e2e-review";

    ReviewE2E() {
        super(Account.unbounded(SUPERVISOR, "市工改办", Role.SUPERVISOR));
    }

    @Test
    void SC4_a_waiting_case_is_refused_and_its_page_shows_why() {
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("quality?view=review");
            visit.screenshot("review");
            page.click("vaadin-grid vaadin-grid-cell-content:has(vaadin-button) vaadin-button >> nth=0");
            page.waitForSelector("vaadin-dialog .consequences.possible");
            page.getByLabel("审核意见").click();
            page.click("vaadin-select-item >> text=\"不通过\"");
            page.fill("vaadin-dialog textarea", "缺少批文原件");
            page.waitForSelector("vaadin-dialog .consequences.possible >> text=不通过");
            visit.settle();
            visit.shoot("review-dialog");
            page.click("vaadin-dialog vaadin-button[theme~=primary]");
            page.waitForSelector("vaadin-notification-card");
            visit.open("quality?view=review&review=refused");
            page.locator("vaadin-grid-cell-content a").first().click();
            page.waitForURL("**/cases/**");
            page.waitForSelector(".card:has(h2:text-is('补录审核')) >> text=缺少批文原件");
            visit.screenshot("review-case");
            assertThat(visit.complaints()).isEmpty();
        }
        try (Visit visit = visit("en", "dark")) {
            visit.open("quality?view=review&review=any");
            visit.screenshot("en-dark-review");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
