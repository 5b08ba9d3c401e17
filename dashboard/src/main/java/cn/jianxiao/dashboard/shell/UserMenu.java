package cn.jianxiao.dashboard.shell;

import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.user.PasswordDialog;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;

/** 用户菜单: who is logged in, in which role, how far that sees. */
final class UserMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    UserMenu(AuthenticationContext login, CurrentUser user, Accounts accounts) {
        setI18n(new MenuBarI18n().setMoreOptions(Texts.of("menu.more")));
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        Account account = user.account();
        MenuItem head = addItem(VaadinIcon.USER.create());
        head.add(new Span(account.title()));
        head.setAriaLabel(Texts.of("user.menu", account.title()));
        head.getSubMenu().addItem(card(account)).setEnabled(false);
        head.getSubMenu()
                .addItem(Texts.of("password.change"), click -> new PasswordDialog(accounts, account.name()).open());
        head.getSubMenu().addItem(Texts.of("user.logout"), click -> login.logout());
    }

    private static Div card(Account account) {
        Div name = new Div(account.name());
        Div role = new Div(Texts.of("role", account.role()));
        Div reach = new Div(reach(account));
        return new Div(name, role, reach);
    }

    private static String reach(Account account) {
        return account.districts().isEmpty()
                ? Texts.of("scope.everywhere")
                : account.districts().stream().sorted().map(DivisionNames::of).collect(Collectors.joining(" · "));
    }
}
