package cn.jianxiao.dashboard.shell;

import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.account.Accounts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;

/** 页框: brand and menu at the side, search and the user's own matters on top. */
@Layout
@PermitAll
final class Frame extends AppLayout {

    private static final long serialVersionUID = 1L;

    Frame(AuthenticationContext login, CurrentUser user, Accounts accounts) {
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), new Scroller(menu()));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.of("menu"));
        Div space = new Div();
        space.addClassName("space");
        addToNavbar(
                toggle,
                new ProjectSearch(),
                space,
                new LanguageMenu(),
                new SchemeButton(),
                new UserMenu(login, user, accounts));
    }

    private static Anchor brand() {
        Image mark = new Image("jianxiao/icon.svg", "");
        mark.addClassName("brand-mark");
        Span name = new Span(Texts.of("product.short"));
        name.addClassName("brand-name");
        Span purpose = new Span(Texts.of("product.purpose"));
        purpose.addClassName("brand-purpose");
        Anchor brand = new Anchor("", mark, new Div(name, purpose));
        brand.addClassName("brand");
        return brand;
    }

    /** Only the pages that the user may open; their titles are keys of texts. */
    private static SideNav menu() {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", Texts.of("menu"));
        MenuConfiguration.getMenuEntries().stream().map(Frame::item).forEach(menu::addItem);
        return menu;
    }

    private static SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(Texts.of(entry.title()), entry.path());
        item.setPrefixComponent(new Icon(Objects.requireNonNull(entry.icon())));
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        return item;
    }
}
