package cn.jianxiao.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.login.LoginPage;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
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
        assertThat(labels).first().isEqualTo("总览");
    }
}
