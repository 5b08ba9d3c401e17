package cn.jianxiao.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.sql.ClickHouseEndpoint;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(classes = TestApplication.class)
@Import(EmptyStoreIT.OnEmptyStore.class)
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class EmptyStoreIT extends SpringBrowserlessTest {

    @Autowired
    private Accounts accounts;

    static class OnEmptyStore {
        @Bean
        ClickHouseEndpoint clickHouseEndpoint() {
            return SampleStore.empty().endpoint();
        }
    }

    @BeforeEach
    void accounts() {
        OnSampleStore.introduce(accounts);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 还没有数据",
        "ranking, 本期没有可排名的办件",
        "projects, 没有符合条件的项目",
        "cases, 没有符合条件的办件",
        "feedback, 本期没有反馈",
        "commitments, 本期没有告知承诺办件",
        "warnings, 没有预警",
        "account, 还没有收到记录",
        "quarantine, 没有符合条件的记录"
    })
    void a_page_without_data_says_so_and_what_to_do(String page, String words) {
        UI.getCurrent().navigate(page);
        assertThat($(H1.class).all()).hasSize(1);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains(words);
    }
}
