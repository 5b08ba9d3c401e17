package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.audit.AuditBook;
import cn.jianxiao.registry.audit.AuditKind;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** SH7 in a browser: signing in, being locked out, and what of it the audit log shows. */
@TestPropertySource(properties = "jianxiao.registry.url=jdbc:h2:mem:audit-e2e;DB_CLOSE_DELAY=-1")
@Import(OnSampleStore.class)
class AuditE2E extends InBrowser {

    private static final Account ADMINISTRATOR = Account.unbounded("audit-admin", "审计管理员", Role.ADMINISTRATOR);

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditBook book;

    @Autowired
    private JdbcClient registry;

    AuditE2E() {
        super(ADMINISTRATOR);
    }

    @BeforeEach
    void nothingYet() {
        accounts.ensure(Account.unbounded("guessed", "被猜者", Role.SUPERVISOR), OnSampleStore.PASSWORD);
        registry.sql("delete from audit_entry").update();
        registry.sql("delete from sign_in_failure").update();
    }

    @Test
    void SH7_who_guesses_is_locked_out_with_a_plain_sentence_until_an_administrator_unlocks() {
        try (Visit visit = stranger()) {
            Page page = visit.page();
            for (int i = 0; i < 5; i++) {
                visit.attempt("guessed", "wrong password");
                page.waitForURL("**/login?error");
                page.waitForSelector("text=用户名或密码不正确");
            }
            visit.attempt("guessed", OnSampleStore.PASSWORD);
            page.waitForURL("**/login?locked");
            page.waitForSelector("text=登录失败次数过多");
            visit.shoot("login-locked");
            page.waitForSelector("text=最长 15 分钟");
        }
        try (Visit visit = visit("zh-CN", "light")) {
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
        try (Visit visit = stranger()) {
            visit.login("guessed", OnSampleStore.PASSWORD);
        }
        try (Visit visit = visit("en", "dark")) {
            visit.open("audit");
            visit.screenshot("en-dark-audit");
            visit.open("accounts");
            visit.screenshot("en-dark-accounts");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void SH7_signing_in_taking_a_list_away_and_signing_out_are_in_the_log() throws IOException {
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("audit?kind=sign-in");
            Download csv = page.waitForDownload(() -> page.click("text=导出 CSV"));
            assertThat(Files.readString(csv.path())).contains("登录退出", ADMINISTRATOR.name());
            Download workbook = page.waitForDownload(() -> page.click("text=导出 Excel"));
            assertThat(Files.size(workbook.path())).isPositive();
            page.locator("vaadin-menu-bar-button:has-text('审计管理员')").click();
            page.click("text=退出登录");
            page.waitForSelector("vaadin-login-form");
        }
        List<AuditLine> lines = lines();
        assertThat(lines)
                .extracting(AuditLine::deed)
                .containsExactly("SIGNED_OUT", "DOWNLOADED", "DOWNLOADED", "SIGNED_IN");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.account()).isEqualTo(ADMINISTRATOR.name());
            assertThat(line.address()).isNotEmpty();
        });
        assertThat(lines.get(2).subject()).startsWith("审计日志").endsWith(".csv");
        assertThat(lines.get(2).detail()).isEqualTo("audit?kind=sign-in");
    }

    @Test
    void SH7_an_account_is_added_signs_in_with_the_password_that_was_shown_once_and_is_disabled() {
        String password;
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("accounts");
            page.click("vaadin-button >> text=添加账号");
            page.getByLabel("用户名").fill("newcomer");
            page.getByLabel("称谓").fill("新来的");
            page.waitForSelector("text=须选择区划");
            page.locator("vaadin-dialog vaadin-select").click();
            page.click("vaadin-select-item >> text=督办人员");
            page.waitForSelector("vaadin-dialog .consequences.possible");
            visit.settle();
            visit.shoot("account-add");
            page.click("vaadin-dialog vaadin-button[theme~=primary]");
            page.waitForSelector("text=密码只显示这一次");
            password = page.locator("vaadin-text-field.secret input").inputValue();
            visit.settle();
            visit.shoot("account-password");
            page.click("vaadin-button >> text=我已保存");
            assertThat(visit.complaints()).isEmpty();
        }
        try (Visit visit = stranger()) {
            visit.login("newcomer", password);
        }
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("accounts");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("停用 newcomer"))
                    .click();
            page.waitForSelector("vaadin-dialog .consequences.possible");
            visit.settle();
            visit.shoot("account-disable");
            page.click("vaadin-dialog vaadin-button[theme~=primary]");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("启用 newcomer"))
                    .waitFor();
            assertThat(visit.complaints()).isEmpty();
        }
        try (Visit visit = stranger()) {
            visit.attempt("newcomer", password);
            visit.page().waitForURL("**/login?error");
        }
        assertThat(lines())
                .filteredOn(line -> line.kind() == AuditKind.ACCOUNT)
                .extracting(AuditLine::deed)
                .containsExactly("DISABLED", "ADDED");
        assertThat(lines()).noneSatisfy(line -> assertThat(line.toString()).contains(password));
    }

    private List<AuditLine> lines() {
        Duration hour = Duration.ofHours(1);
        Instant now = Instant.now();
        return book.lines(new AuditSearch(now.minus(hour), now.plus(hour), "", Optional.empty(), ""), 0, 100).stream()
                .filter(line -> line.kind() != AuditKind.FIELD) // those that are shipped
                .toList();
    }
}
