package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleProjects;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.rule.CodeRules;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * 无障碍: nobody is kept out, on any page that an administrator may open, which is every page. What a page looks like once
 * a menu of it is open is Vaadin's, and not looked at.
 */
@Import(OnSampleStore.class)
class AccessibilityE2E extends InBrowser {

    private static final String ADMINISTRATOR = "e2e-accessibility";

    @Autowired
    private CodeRegistry registry;

    @Autowired
    private CodeRules rules;

    AccessibilityE2E() {
        super(Account.unbounded(ADMINISTRATOR, "管理员", Role.ADMINISTRATOR));
    }

    @Test
    void no_page_has_a_serious_barrier() {
        assertThat(found("light", Barriers::on)).isEmpty();
    }

    @Test
    void every_page_can_be_read_in_the_dark() {
        assertThat(found("dark", Barriers::ofContrastOn)).isEmpty();
    }

    private List<String> found(String scheme, BiFunction<Page, String, List<String>> search) {
        List<String> found = new ArrayList<>();
        try (Visit visit = visit("zh-CN", scheme)) {
            List<String> paths = new ArrayList<>(menu(visit.page()));
            paths.addAll(behindTheMenu());
            for (String path : paths) {
                found.addAll(search.apply(visit.open(path), path));
            }
            visit.page().context().clearCookies();
            visit.page().reload();
            visit.page().waitForSelector("vaadin-login-form");
            found.addAll(search.apply(visit.page(), "login"));
        }
        return found;
    }

    @SuppressWarnings("unchecked") // addresses of links are texts
    private static List<String> menu(Page page) {
        List<String> paths = (List<String>) page.evaluate("() => [...document.querySelectorAll('vaadin-side-nav-item')]"
                + ".map(item => item.path).filter(path => path != null).map(path => path.replace(/^\\//, ''))");
        assertThat(paths).hasSizeGreaterThan(20);
        return paths;
    }

    /** What only links lead to. */
    private List<String> behindTheMenu() {
        ApprovalEvent event =
                SampleStore.filled().projects().getFirst().events().getFirst();
        SampleProjects samples = new SampleProjects(registry, rules, ADMINISTRATOR);
        String code = samples.assigned(samples.registered("滨江学校", OnSampleStore.DISTRICT));
        samples.split(code, "level1", "1号", "2号");
        List<String> paths = new ArrayList<>(List.of(
                "ranking?by=department&period=this-year&min=1",
                "projects/" + event.project(),
                "cases/" + event.project() + "/" + event.caseId(),
                "codes/" + code,
                "feedback?view=records",
                "projects/no-such-project"));
        for (String view : List.of("offences", "off-system", "back-fill", "review", "access", "comparison", "digest")) {
            paths.add("quality?period=this-year&view=" + view);
        }
        return paths;
    }
}
