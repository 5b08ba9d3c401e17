package cn.jianxiao.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.login.LoginPage;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(classes = TestApplication.class)
@ViewPackages(packages = "cn.jianxiao.dashboard")
class EntryTest extends SpringBrowserlessTest {

    @Test
    @WithAnonymousUser
    void who_is_not_logged_in_comes_to_the_login() {
        UI.getCurrent().navigate("");
        assertThat(getCurrentView()).isInstanceOf(LoginPage.class);
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void the_menu_speaks_chinese_unless_told_otherwise() {
        UI.getCurrent().navigate("accounts");
        List<String> labels =
                $(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
        assertThat(labels).startsWith("监督", "总览");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void every_page_of_the_menu_stands_in_just_one_group() {
        UI.getCurrent().navigate("accounts");
        assertThat(MenuConfiguration.getMenuEntries())
                .extracting(MainMenu::address)
                .containsExactlyInAnyOrderElementsOf(Stream.of(MenuGroup.values())
                        .flatMap(group -> group.pages().stream())
                        .toList());
    }

    @Test
    @WithMockUser(username = "staff", roles = "STAFF")
    void a_group_of_which_the_user_may_open_nothing_is_not_there() {
        List<String> groups =
                new MainMenu().getItems().stream().map(SideNavItem::getLabel).toList();
        assertThat(groups).containsExactly("监督", "编码", "数据");
    }
}
