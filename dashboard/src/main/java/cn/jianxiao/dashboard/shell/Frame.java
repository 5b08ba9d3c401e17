package cn.jianxiao.dashboard.shell;

import cn.jianxiao.dashboard.page.KeptFocus;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.account.Accounts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** 页框: brand and menu at the side, search and the user's own matters on top. */
@Layout
@PermitAll
final class Frame extends AppLayout {

    private static final long serialVersionUID = 1L;

    Frame(AuthenticationContext login, CurrentUser user, Accounts accounts) {
        setPrimarySection(Section.DRAWER);
        Nav home = new Nav(brand());
        home.setAriaLabel(Texts.of("product.short"));
        addToDrawer(home, new Scroller(new MainMenu()));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.of("menu"));
        Div space = new Div();
        space.addClassName("space");
        Header top = new Header(
                new SkipLink(),
                toggle,
                new ProjectSearch(),
                space,
                new LanguageMenu(),
                new SchemeButton(),
                new UserMenu(login, user, accounts));
        top.addClassName("top");
        addToNavbar(top);
        Paper.prepare(this);
        KeptFocus.remember(this);
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
}
