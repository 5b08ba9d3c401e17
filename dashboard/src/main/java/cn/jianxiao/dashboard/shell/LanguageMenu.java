package cn.jianxiao.dashboard.shell;

import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** 语言菜单. Each language is named in itself. */
final class LanguageMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    LanguageMenu() {
        setI18n(new MenuBarI18n().setMoreOptions(Texts.of("menu.more")));
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem head = addItem(VaadinIcon.GLOBE.create());
        head.setAriaLabel(Texts.of("language"));
        for (Language language : Language.values()) {
            MenuItem item = head.getSubMenu()
                    .addItem(Texts.in(language, "language.own"), click -> Preferences.speak(UI.getCurrent(), language));
            item.setCheckable(true);
            item.setChecked(language == Texts.current());
        }
    }
}
