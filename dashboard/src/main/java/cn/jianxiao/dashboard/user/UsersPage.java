package cn.jianxiao.dashboard.user;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.access.ApiKeys;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.signin.SignInGuard;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;

/** 账号页: who may come in, in which role and scope; and which systems may call the interface (CQ10). */
@Route("accounts")
@Menu(title = "users.title", icon = "vaadin:users")
@RolesAllowed(Roles.ADMINISTRATOR)
final class UsersPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient ApiKeys keys;
    private final transient SignInGuard guard;
    private final transient CurrentUser user;

    UsersPage(Accounts accounts, ApiKeys keys, SignInGuard guard, CurrentUser user) {
        super(Texts.of("users.title"));
        this.accounts = accounts;
        this.keys = keys;
        this.guard = guard;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Account administrator = user.account();
        add(
                new PageHead(Texts.of("users.title")).about(Texts.of("users.about")),
                new AccountsCard(
                        accounts.all(),
                        administrator.seesEverything(),
                        new AccountDeeds(accounts, this::stamp, this::show)),
                new LocksCard(guard, this::stamp),
                new KeysCard(keys, administrator.name()));
    }

    private Stamp stamp() {
        return new Stamp(new Actor(user.account().name(), ""), Instant.now());
    }
}
