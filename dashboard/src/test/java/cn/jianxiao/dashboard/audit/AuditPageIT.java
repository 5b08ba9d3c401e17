package cn.jianxiao.dashboard.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.audit.AuditBook;
import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditEntry;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLine;
import cn.jianxiao.registry.audit.AuditLog;
import cn.jianxiao.registry.audit.AuditSearch;
import cn.jianxiao.registry.signin.Attempt;
import cn.jianxiao.registry.signin.SignInGuard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

/** SH7 on the page. */
@SpringBootTest(
        classes = TestApplication.class,
        properties = "jianxiao.registry.url=jdbc:h2:mem:audit-page;DB_CLOSE_DELAY=-1")
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.ADMINISTRATOR, roles = "ADMINISTRATOR")
class AuditPageIT extends SpringBrowserlessTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditBook book;

    @Autowired
    private AuditRetention retention;

    @Autowired
    private SignInGuard guard;

    @Autowired
    private JdbcClient registry;

    private final Instant now = Instant.now();

    @BeforeEach
    void empty() {
        OnSampleStore.introduce(accounts);
        registry.sql("delete from audit_entry").update();
        registry.sql("delete from sign_in_failure").update();
    }

    @Test
    void SH7_the_log_is_filtered_by_time_account_kind_and_text() {
        note(AuditKind.EXPORT, AuditDeed.DOWNLOADED, "li", "隔离区清单.xlsx", now);
        note(AuditKind.SIGN_IN_FAILURE, AuditDeed.FAILED, "wang", "POST /login", now.minusSeconds(60));
        note(AuditKind.SIGN_IN, AuditDeed.SIGNED_IN, "li", "", now.minus(Duration.ofDays(90)));

        int shipped = (int) book.count(search(Optional.of(AuditKind.FIELD)));
        assertThat(subjects("audit")).isEqualTo(shipped + 2);
        assertThat(text()).contains((shipped + 2) + " 行", "保留 365 天", "导出 Excel", "导出 CSV");
        assertThat(subjects("audit?account=li")).isEqualTo(1);
        assertThat(subjects("audit?kind=sign-in-failure")).isEqualTo(1);
        assertThat(subjects("audit?q=隔离区")).isEqualTo(1);
        assertThat(subjects("audit?from=2020-01-01")).isEqualTo(shipped + 3);
        open("audit?q=nothing-of-the-kind");
        assertThat(text()).contains("这段时间没有记录").doesNotContain("导出 CSV");
    }

    @Test
    @WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
    void SH7_the_log_is_for_administrators_only() {
        open("audit");
        assertThat(text()).doesNotContain("审计日志");
    }

    @Test
    @WithMockUser(username = "district-admin", roles = "ADMINISTRATOR")
    void SH7_who_sees_some_districts_only_sees_nothing_of_it() {
        accounts.ensure(
                new Account("district-admin", "区管理员", Role.ADMINISTRATOR, Set.of("500103"), Set.of(), true),
                OnSampleStore.PASSWORD);
        note(AuditKind.SIGN_IN, AuditDeed.SIGNED_IN, "somebody-else", "", now);
        open("audit");
        assertThat(text()).contains("审计日志面向全部区划");
        assertThat($(Grid.class).exists()).isFalse();
    }

    @Test
    void SH7_a_locked_account_is_seen_and_unlocked_on_the_page_of_accounts() {
        for (int i = 0; i < guard.settings().failures(); i++) {
            guard.failed(new Attempt("zhao", "10.0.0.9", "POST /login"));
        }
        open("accounts");
        assertThat(text()).contains("登录锁定", "zhao");

        test($(Button.class).withPropertyValue(Button::getText, "解锁").single()).click();

        assertThat(guard.locks()).isEmpty();
        assertThat(text()).contains("目前没有被锁定的账号或地址");
        assertThat(book.lines(search(Optional.of(AuditKind.SIGN_IN_FAILURE)), 0, 1))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.deed()).isEqualTo("UNLOCKED");
                    assertThat(line.account()).isEqualTo(OnSampleStore.ADMINISTRATOR);
                });
    }

    @Test
    void SH7_entries_are_kept_for_the_time_that_is_set_and_removed_after_it() {
        note(AuditKind.SIGN_IN, AuditDeed.SIGNED_IN, "old", "", now.minus(Duration.ofDays(366)));
        note(AuditKind.SIGN_IN, AuditDeed.SIGNED_IN, "young", "", now.minus(Duration.ofDays(364)));
        retention.expire();
        AuditSearch years =
                new AuditSearch(now.minus(Duration.ofDays(800)), now.plusSeconds(600), "", Optional.empty(), "");
        assertThat(book.lines(years, 0, 100).stream()
                        .filter(line -> line.kind() == AuditKind.SIGN_IN)
                        .map(AuditLine::account)
                        .toList())
                .containsExactly("young");
    }

    private AuditSearch search(Optional<AuditKind> kind) {
        return new AuditSearch(now.minusSeconds(600), now.plusSeconds(600), "", kind, "");
    }

    private void note(AuditKind kind, AuditDeed deed, String account, String subject, Instant at) {
        log.note(new AuditEntry(kind, deed, account, "", "10.0.0.7", subject, "", at));
    }

    private int subjects(String address) {
        open(address);
        return test($(Grid.class).single()).size();
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
