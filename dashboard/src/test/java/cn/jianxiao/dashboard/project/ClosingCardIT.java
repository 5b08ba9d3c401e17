package cn.jianxiao.dashboard.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.project.ClosingCheck;
import cn.jianxiao.approval.warning.Limits;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.sample.FreshSettings;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.demo.DemoProject;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class ClosingCardIT extends FreshSettings {

    private static final Stamp STAMP = new Stamp(new Actor("admin", ""), Instant.parse("2026-03-09T01:02:03Z"));

    @Test
    void SC6_what_a_project_lacks_is_told_by_code_once_the_settings_name_the_matters() {
        open();
        assertThat(text()).doesNotContain("结项检查");

        closing(Set.of("no-such-filing"), Set.of("no-such-archive"));
        open();
        assertThat(text()).contains("结项检查", "个编码尚缺", "竣工验收备案", "档案移交", "缺").doesNotContain("不检查");
    }

    @Test
    void SC6_what_no_matter_is_named_for_is_not_checked() {
        closing(Set.of("no-such-filing"), Set.of());
        open();
        assertThat(text()).contains("缺", "不检查");
    }

    @Test
    void SC6_a_project_whose_codes_have_all_that_is_asked_may_end() {
        Set<String> everyMatter = SampleStore.filled().projects().stream()
                .flatMap(project -> project.events().stream())
                .map(ApprovalEvent::matter)
                .collect(Collectors.toSet());
        closing(everyMatter, Set.of());
        long ready = SampleStore.filled().projects().stream()
                .filter(project -> !project.events().isEmpty())
                .limit(30)
                .filter(project -> {
                    open(project);
                    return text().contains("已具备结项条件");
                })
                .count();
        assertThat(ready).isPositive();
    }

    private void closing(Set<String> filing, Set<String> archive) {
        book().save(
                        now -> now.with(new Limits(
                                        now.stages(), now.projectLimitDays(), new ClosingCheck(filing, archive)))
                                .withVersion(now.version()),
                        1,
                        "SC6",
                        STAMP);
    }

    private static void open() {
        open(SampleStore.filled().projects().stream()
                .filter(project -> !project.events().isEmpty())
                .findFirst()
                .orElseThrow());
    }

    private static void open(DemoProject project) {
        UI.getCurrent().navigate("projects/" + project.registration().project());
    }
}
