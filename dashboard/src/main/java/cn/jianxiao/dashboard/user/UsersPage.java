package cn.jianxiao.dashboard.user;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.access.ApiKeys;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** 账号页: who may come in, in which role and scope; and which systems may call the interface (CQ10). */
@Route("accounts")
@Menu(title = "users.title", icon = "vaadin:users")
@RolesAllowed(Roles.ADMINISTRATOR)
final class UsersPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient ApiKeys keys;
    private final transient CurrentUser user;

    UsersPage(Accounts accounts, ApiKeys keys, CurrentUser user) {
        super(Texts.of("users.title"));
        this.accounts = accounts;
        this.keys = keys;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHead(Texts.of("users.title")).about(Texts.of("users.about")),
                new Card(
                        Texts.of("users.title"),
                        new PlainTable<Account>()
                                .text(Texts.of("user.name"), Account::name)
                                .text(Texts.of("user.title"), Account::title)
                                .text(Texts.of("user.role"), account -> Texts.of("role", account.role()))
                                .text(Texts.of("user.districts"), UsersPage::districts)
                                .text(
                                        Texts.of("user.departments"),
                                        account -> account.departments().isEmpty()
                                                ? Texts.of("all")
                                                : String.join(", ", account.departments()))
                                .component(
                                        Texts.of("user.state"),
                                        account -> account.enabled()
                                                ? new LampTag("green", Texts.of("user.enabled"))
                                                : new LampTag("none", Texts.of("user.locked")))
                                .rows(accounts.all())),
                new KeysCard(keys, user.account().name()));
    }

    private static String districts(Account account) {
        return account.districts().isEmpty()
                ? Texts.of("all")
                : account.districts().stream()
                        .sorted()
                        .map(code -> DivisionNames.of(code) + " " + code)
                        .collect(Collectors.joining(", "));
    }
}
