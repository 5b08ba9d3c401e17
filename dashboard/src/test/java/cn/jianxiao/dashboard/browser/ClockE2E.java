package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.project.ClosingCheck;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.warning.Limits;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.demo.DemoProject;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.clock.ClockBook;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How an administrator changes how time is counted, in a real browser. */
@Import(OnSampleStore.class)
class ClockE2E extends InBrowser {

    private static final String ADMINISTRATOR = "e2e-clock";
    private static final String NOTICE = """
            {"year": 2027, "days": [
              {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
              {"name": "春节", "date": "2027-02-08", "isOffDay": true},
              {"name": "春节", "date": "2027-02-20", "isOffDay": false}]}
            """;

    @Autowired
    private ClockBook book;

    @Autowired
    private DataSource registry;

    ClockE2E() {
        super(Account.unbounded(ADMINISTRATOR, "管理员", Role.ADMINISTRATOR));
    }

    @BeforeEach
    void account() {
        forgetSettings();
    }

    @AfterEach
    void forgetSettings() {
        JdbcClient.create(registry).sql("delete from clock_settings").update();
    }

    @Test
    void a_rule_is_previewed_put_into_force_and_found_in_the_history() {
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("clock");
            visit.screenshot("clock-form");
            page.getByLabel("超期判定").click();
            page.click("vaadin-select-item >> text=用时达到时限");
            page.click("vaadin-button >> text=预览影响");
            page.waitForSelector(".impact-result");
            visit.screenshot("clock-impact");
            page.locator(".impact vaadin-button", new Page.LocatorOptions().setHasText("生效"))
                    .click();
            page.locator("vaadin-dialog textarea").fill("市工改办〔2026〕18号文");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/clock-confirm.png")));
            page.locator("vaadin-dialog vaadin-button[theme~=primary]:not([disabled])")
                    .click();
            page.locator("details.version summary").click();
            visit.screenshot("clock-history");
            assertThat(page.innerText("details.version")).contains("市工改办〔2026〕18号文", "用时大于时限");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void days_are_turned_by_keys_and_a_notice_is_taken_over() {
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("calendar?year=2026");
            visit.screenshot("calendar-2026");
            page.focus("button[data-day='2026-01-01']");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Space");
            page.waitForSelector("button.changed[data-day='2026-01-09']");
            visit.screenshot("calendar-draft");
            page.locator(".import textarea").fill(NOTICE);
            page.click("vaadin-button >> text=查看差异");
            page.waitForSelector("text=采用为草稿");
            visit.screenshot("calendar-import");
            page.click("vaadin-button >> text=采用为草稿");
            page.waitForSelector("vaadin-confirm-dialog >> text=未生效的改动将丢失");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/calendar-unsaved.png")));
            page.click("vaadin-button >> text=放弃改动并离开");
            page.waitForSelector("button.changed[data-day='2027-01-01']");
            visit.screenshot("calendar-2027");
            assertThat(page.url()).contains("year=2027");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void every_page_of_the_clock_opens_in_english_and_in_the_dark() {
        try (Visit visit = visit("en", "dark")) {
            for (String path : new String[] {"clock", "clock/stages", "calendar?year=2026", ""}) {
                visit.open(path);
                visit.screenshot("en-dark-" + (path.isEmpty() ? "overview" : path.replaceAll("\\W", "-")) + "-clock");
            }
            assertThat(visit.complaints()).isEmpty();
        }
        try (Visit visit = visit("zh-CN", "light")) {
            visit.open("clock/stages");
            visit.screenshot("clock-stages");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_projects_page_tells_what_it_lacks_to_end() {
        ClockSettings shipped = book.current();
        book.save(
                now -> now.with(new Limits(
                                now.stages(), now.projectLimitDays(), new ClosingCheck(everyMatter(), Set.of("DA-01"))))
                        .withVersion(now.version()),
                shipped.version(),
                "SC6",
                new Stamp(new Actor(ADMINISTRATOR, ""), Instant.now()));
        try (Visit visit = visit("zh-CN", "light")) {
            visit.open("projects/" + split().registration().project());
            visit.screenshot("project-closing");
            assertThat(visit.page().innerText(".page")).contains("结项检查", "个编码尚缺");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static DemoProject split() {
        return SampleStore.filled().projects().stream()
                .filter(project -> !project.events().isEmpty())
                .max(Comparator.comparingInt(
                        project -> project.registration().codes().size()))
                .orElseThrow();
    }

    private static Set<String> everyMatter() {
        return split().events().stream().map(ApprovalEvent::matter).collect(Collectors.toSet());
    }
}
