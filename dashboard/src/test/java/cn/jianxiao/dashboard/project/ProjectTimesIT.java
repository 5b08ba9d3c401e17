package cn.jianxiao.dashboard.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.page.SplitBar;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.demo.DemoProject;
import cn.jianxiao.registry.account.Accounts;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class ProjectTimesIT extends SpringBrowserlessTest {

    private static final Pattern DAYS = Pattern.compile("(\\d[\\d,]*) 天");
    private static final int PROJECTS = 12;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void accounts() {
        OnSampleStore.introduce(accounts);
    }

    @Test
    void X7_the_six_parts_of_a_projects_time_add_up_to_its_span_as_numbers_too() {
        List<DemoProject> projects = SampleStore.filled().projects().stream()
                .filter(project -> !project.events().isEmpty())
                .limit(PROJECTS)
                .toList();
        for (DemoProject project : projects) {
            String code = project.registration().project();
            UI.getCurrent().navigate("projects/" + code);
            List<SplitBar> bars = $(SplitBar.class).all();
            assertThat(bars).as(code).hasSize(2);
            for (SplitBar bar : bars) {
                List<Integer> numbers = DAYS.matcher(bar.getElement().getTextRecursively())
                        .results()
                        .map(found -> Integer.valueOf(found.group(1).replace(",", "")))
                        .toList();
                List<Integer> parts = numbers.subList(0, numbers.size() - 1);
                assertThat(parts).as(code).hasSize(6);
                assertThat(parts.stream().mapToInt(Integer::intValue).sum())
                        .as(code)
                        .isEqualTo(numbers.getLast());
            }
        }
    }
}
