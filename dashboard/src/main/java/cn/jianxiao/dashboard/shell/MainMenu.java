package cn.jianxiao.dashboard.shell;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 主菜单: the pages that the user may open, in groups. The browser opens the group of the page that is shown; a group of
 * which the user may open nothing is not there.
 */
final class MainMenu extends SideNav {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, MenuEntry> entries;

    MainMenu() {
        entries = MenuConfiguration.getMenuEntries().stream()
                .collect(Collectors.toMap(MainMenu::address, Function.identity()));
        getElement().setAttribute("aria-label", Texts.of("menu"));
        setI18n(new SideNavI18n().setToggle(Texts.of("menu.toggle")));
        for (MenuGroup group : MenuGroup.values()) {
            List<SideNavItem> pages = group.pages().stream()
                    .flatMap(page -> Optional.ofNullable(entries.get(page)).stream())
                    .map(this::item)
                    .toList();
            if (!pages.isEmpty()) {
                SideNavItem head = new SideNavItem(Texts.of("menu.group", group));
                head.addItem(pages.toArray(SideNavItem[]::new));
                nameItsPages(head);
                addItem(head);
            }
        }
    }

    /** The component's button says that it opens {@code children}, but nothing within the component is called so. */
    private static void nameItsPages(SideNavItem head) {
        head.getElement()
                .executeJs("this.updateComplete.then(() => {"
                        + " this.shadowRoot.querySelector('[part~=children]').id = 'children' })");
    }

    /** As routes are declared, without a slash before it. */
    static String address(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    /** A page stands for those below it, such as the list for one of its cases, unless they are in the menu themselves. */
    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(Texts.of(entry.title()), entry.path());
        item.setPrefixComponent(new Icon(Objects.requireNonNull(entry.icon())));
        String below = address(entry) + "/";
        item.setMatchNested(
                entries.keySet().stream().noneMatch(other -> other.startsWith(below)) && below.length() > 1);
        return item;
    }
}
