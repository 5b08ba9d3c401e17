package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.audit.AuditBook;
import cn.jianxiao.registry.audit.AuditLine;
import cn.jianxiao.registry.audit.AuditSearch;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SH7 in a browser: signing in, being locked out, and what of it the audit log shows. */
@SpringBootTest(
        classes = TestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "jianxiao.registry.url=jdbc:h2:mem:audit-e2e;DB_CLOSE_DELAY=-1")
@Import(OnSampleStore.class)
class AuditE2E {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditBook book;

    @Autowired
    private JdbcClient registry;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Chromium.isInstalled(), "Chromium is not installed: apt-get install chromium");
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void accounts() {
        OnSampleStore.introduce(accounts);
        accounts.ensure(Account.unbounded("guessed", "被猜者", Role.SUPERVISOR), OnSampleStore.PASSWORD);
        registry.sql("delete from audit_entry").update();
        registry.sql("delete from sign_in_failure").update();
    }

    @Test
    void SH7_who_guesses_is_locked_out_with_a_plain_sentence_until_an_administrator_unlocks() {
        try (Visit visit = new Visit(chromium.browser(), address())) {
            Page page = visit.page();
            for (int i = 0; i < 5; i++) {
                attempt(page, "guessed", "wrong password");
                page.waitForURL("**/login?error");
                page.waitForSelector("text=用户名或密码不正确");
            }
            attempt(page, "guessed", OnSampleStore.PASSWORD);
            page.waitForURL("**/login?locked");
            page.waitForSelector("text=登录失败次数过多");
            visit.shoot("login-locked");
            assertThat(page.innerText("body")).contains("最长 15 分钟");
        }
        try (Visit visit = administrator("zh-CN", "light")) {
            visit.open("accounts");
            visit.screenshot("accounts-locked");
            visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("解锁 guessed"))
                    .click();
            visit.page().waitForSelector("text=目前没有被锁定的账号或地址");
            visit.open("audit");
            visit.screenshot("audit");
            assertThat(visit.page().innerText(".page")).contains("登录失败", "锁定", "解锁");
            assertThat(visit.complaints()).isEmpty();
        }
        try (Visit visit = new Visit(chromium.browser(), address())) {
            visit.login("guessed", OnSampleStore.PASSWORD);
        }
        try (Visit visit = administrator("en", "dark")) {
            visit.open("audit");
            visit.screenshot("en-dark-audit");
            visit.open("accounts");
            visit.screenshot("en-dark-accounts");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void SH7_signing_in_taking_a_list_away_and_signing_out_are_in_the_log() throws IOException {
        try (Visit visit = administrator("zh-CN", "light")) {
            Page page = visit.open("audit?kind=sign-in");
            Download csv = page.waitForDownload(() -> page.click("text=导出 CSV"));
            assertThat(Files.readString(csv.path())).contains("登录退出", OnSampleStore.ADMINISTRATOR);
            Download workbook = page.waitForDownload(() -> page.click("text=导出 Excel"));
            assertThat(Files.size(workbook.path())).isPositive();
            page.locator("vaadin-menu-bar-button").last().click();
            page.click("text=退出登录");
            page.waitForSelector("vaadin-login-form");
        }
        List<AuditLine> lines = lines();
        assertThat(lines)
                .extracting(AuditLine::deed)
                .containsExactly("SIGNED_OUT", "DOWNLOADED", "DOWNLOADED", "SIGNED_IN");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.account()).isEqualTo(OnSampleStore.ADMINISTRATOR);
            assertThat(line.address()).isNotEmpty();
        });
        assertThat(lines.get(2).subject()).startsWith("审计日志").endsWith(".csv");
        assertThat(lines.get(2).detail()).isEqualTo("audit?kind=sign-in");
    }

    private void attempt(Page page, String name, String password) {
        page.navigate(address() + "/login");
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", password);
        page.keyboard().press("Enter");
    }

    private Visit administrator(String language, String scheme) {
        Visit visit = new Visit(chromium.browser(), address())
                .prefer("jianxiao-language", language)
                .prefer("jianxiao-scheme", scheme);
        visit.login(OnSampleStore.ADMINISTRATOR, OnSampleStore.PASSWORD);
        return visit;
    }

    private List<AuditLine> lines() {
        Duration hour = Duration.ofHours(1);
        Instant now = Instant.now();
        return book.lines(new AuditSearch(now.minus(hour), now.plus(hour), "", Optional.empty(), ""), 0, 100);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
