package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.quarantine.Quarantined;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.client.ClickHouse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** How a supervisor corrects records in a real browser: one, two at a time, and what is handed out as a file. */
@Import(QuarantineE2E.OnOwnStore.class)
class QuarantineE2E extends InBrowser {

    private static final String SUPERVISOR = "e2e-quarantine";
    private static final SampleStore STORE = SampleStore.fresh();

    @Autowired
    private ClickHouse store;

    static class OnOwnStore {
        @Bean
        ClickHouseEndpoint clickHouseEndpoint() {
            return STORE.endpoint();
        }
    }

    QuarantineE2E() {
        super(Account.unbounded(SUPERVISOR, "市工改办", Role.SUPERVISOR));
    }

    @BeforeEach
    void accountAndRecords() {
        store.execute("TRUNCATE TABLE intake");
        store.execute("TRUNCATE TABLE follow_ups");
    }

    @Test
    void one_record_is_corrected_with_the_keyboard() {
        STORE.add(Quarantined.atTheDoor(101, "420984"));
        STORE.add(Quarantined.waiting(102, 45));
        STORE.add(Quarantined.classified(103));
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("quarantine?q=e101");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("对 jianxiao.events/0/101 的操作"))
                    .click();
            page.waitForSelector("vaadin-dialog vaadin-text-field[invalid]");
            page.waitForSelector("vaadin-dialog vaadin-text-field[focused]");
            visit.shoot("quarantine-correct");
            page.keyboard().press("Control+A");
            page.keyboard().type("3");
            page.waitForSelector("vaadin-dialog .consequences.possible");
            visit.shoot("quarantine-correct-sound");
            page.locator("vaadin-dialog vaadin-button[theme~=primary]:not([disabled])")
                    .click();
            page.waitForSelector("text=没有符合条件的记录");
            visit.open("quarantine?state=any");
            visit.screenshot("quarantine");
            assertThat(page.innerText(".page")).contains("3 条");
            visit.open("account");
            visit.screenshot("account-hours");
            assertThat(page.innerText(".page")).contains("相符");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void two_records_are_chosen_and_get_the_same_value() {
        STORE.add(Quarantined.atTheDoor(111, "420984"));
        STORE.add(Quarantined.atTheDoor(112, "420984"));
        STORE.add(Quarantined.atTheDoor(113, "420984"));
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("quarantine");
            page.locator("vaadin-grid vaadin-checkbox:visible").nth(1).click();
            page.locator("vaadin-grid vaadin-checkbox:visible").nth(2).click();
            page.waitForSelector("text=已选 2 条");
            page.click("vaadin-button >> text=批量更正");
            page.waitForSelector("text=改后 0 条检查通过");
            page.getByLabel("改为").fill("3");
            page.waitForSelector("text=改后 2 条检查通过");
            visit.shoot("quarantine-bulk");
            page.click("vaadin-button >> text=更正并重送");
            page.waitForSelector("text=已更正并重送 2 条");
            visit.shoot("quarantine-bulk-done");
            page.click("vaadin-button >> text=关闭");
            page.waitForSelector("text=未选择：对筛选出的全部 1 条");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void the_list_is_handed_out_with_the_records_as_they_came() throws IOException {
        STORE.add(Quarantined.atTheDoor(121, "420984"));
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("quarantine");
            Download csv = page.waitForDownload(() -> page.click("text=导出 CSV"));
            Download book = page.waitForDownload(() -> page.click("text=导出 Excel"));
            assertThat(csv.suggestedFilename()).startsWith("隔离区清单-").endsWith(".csv");
            assertThat(Files.readString(csv.path())).contains("字段 status 不是整数", "\"\"status\"\":\"\"受理\"\"");
            assertThat(Files.size(book.path())).isPositive();
        }
    }

    @Test
    void the_pages_open_in_english_and_in_the_dark() {
        STORE.add(Quarantined.atTheDoor(131, "420984"));
        try (Visit visit = visit("en", "dark")) {
            visit.open("quarantine");
            visit.screenshot("en-dark-quarantine");
            visit.open("account");
            visit.screenshot("en-dark-account");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
