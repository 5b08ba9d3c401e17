package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.demo.DemoProject;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.sql.row.CaseSubject;
import cn.jianxiao.sql.row.WarningAbout;
import cn.jianxiao.sql.row.WarningLevel;
import cn.jianxiao.sql.row.WarningRow;
import cn.jianxiao.sql.row.WarningState;
import cn.jianxiao.sql.row.WarningStep;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Every page in a real browser, as a supervisor and as a leader of one district. */
@Import(OnSampleStore.class)
class DashboardE2E extends InBrowser {

    private static final Account SUPERVISOR = Account.unbounded("e2e-supervisor", "市工改办", Role.SUPERVISOR);
    private static final Account ADMINISTRATOR = Account.unbounded("e2e-admin", "管理员", Role.ADMINISTRATOR);

    DashboardE2E() {
        super(SUPERVISOR, ADMINISTRATOR, leader());
    }

    @Test
    void a_supervisor_opens_every_page_in_both_languages_light_and_dark() {
        tour("zh-CN", "light");
        tour("en", "dark");
        tour("zh-CN", "dark");
    }

    @Test
    void a_leader_sees_only_the_own_district_also_by_anothers_address() {
        try (Visit visit = visit(leader(), "zh-CN", "light")) {
            for (Map.Entry<String, String> page : pages(inDistrict(true)).entrySet()) {
                visit.open(page.getValue());
                visit.screenshot("leader-" + page.getKey());
            }
            DemoProject foreign = inDistrict(false);
            visit.open("projects/" + foreign.registration().project());
            assertThat(visit.page().innerText("h1")).isEqualTo("不存在或无权访问");
            visit.open("cases/" + foreign.registration().project() + "/"
                    + foreign.events().getFirst().caseId());
            assertThat(visit.page().innerText("h1")).isEqualTo("不存在或无权访问");
            visit.screenshot("leader-nowhere");
            visit.open("no/such/page");
            assertThat(visit.page().innerText("h1")).isEqualTo("不存在或无权访问");
            assertThat(visit.complaints())
                    .filteredOn(complaint -> !complaint.contains("404"))
                    .isEmpty();
        }
    }

    @Test
    void a_new_warning_appears_on_an_open_page_by_itself() {
        try (Visit visit = visit(SUPERVISOR, "zh-CN", "light")) {
            visit.open("warnings?state=withdrawn");
            assertThat(visit.page().innerText(".page")).contains("没有预警");
            SampleStore.filled().add(withdrawnWarning());
            visit.page().waitForSelector("vaadin-grid >> text=推送验证事项");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void an_administrator_sees_the_accounts() {
        try (Visit visit = visit(ADMINISTRATOR, "zh-CN", "light")) {
            visit.open("accounts");
            visit.screenshot("admin-accounts");
            assertThat(visit.page().innerText(".page")).contains(leader().name());
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void tour(String language, String scheme) {
        String prefix = language.substring(0, 2) + "-" + scheme + "-";
        try (Visit visit = stranger().prefer("jianxiao-language", language).prefer("jianxiao-scheme", scheme)) {
            visit.openSignIn();
            visit.shoot(prefix + "login");
            visit.login(SUPERVISOR.name(), OnSampleStore.PASSWORD);
            for (Map.Entry<String, String> page : pages(inDistrict(true)).entrySet()) {
                visit.open(page.getValue());
                visit.screenshot(prefix + page.getKey());
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static Map<String, String> pages(DemoProject project) {
        ApprovalEvent event = project.events().stream()
                .filter(candidate ->
                        candidate.project().equals(project.registration().project()))
                .filter(candidate -> candidate.statusCode() == 9 || candidate.statusCode() == 6)
                .findFirst()
                .orElse(project.events().getFirst());
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("overview", "");
        pages.put("ranking", "ranking?period=this-year");
        pages.put("ranking-departments", "ranking?by=department&period=this-year&min=3");
        pages.put("projects", "projects");
        pages.put("project", "projects/" + project.registration().project());
        pages.put("cases", "cases?status=overdue");
        pages.put("cases-ended", "cases?judgement=judged&from=2026-01-01&to=2026-12-31");
        pages.put("case", "cases/" + event.project() + "/" + event.caseId());
        pages.put("warnings", "warnings?level=red");
        pages.put("warnings-all", "warnings?state=any");
        pages.put("intake", "account");
        return pages;
    }

    private static WarningRow withdrawnWarning() {
        Instant now = Instant.now();
        CaseSubject subject = new CaseSubject(
                "push-project",
                "push-case",
                "push-project",
                "test",
                ownDistrict(),
                "GH",
                "规划局",
                "GH-1",
                "推送验证事项",
                1,
                1,
                1,
                1,
                "",
                "");
        WarningStep step = WarningStep.of(WarningState.WITHDRAWN, now, null);
        return new WarningRow(subject, WarningAbout.CASE, "", WarningLevel.YELLOW, step, now, 5, "standard@1", 1);
    }

    private static Account leader() {
        return Account.ofDistricts("e2e-leader", "区领导", Role.DISTRICT_LEADER, Set.of(ownDistrict()));
    }

    private static String ownDistrict() {
        return inDistrict(true).registration().division();
    }

    /** The project with the most merged codes, then the most codes; or one of another district. */
    private static DemoProject inDistrict(boolean own) {
        DemoProject richest = SampleStore.filled().projects().stream()
                .max(Comparator.<DemoProject>comparingLong(project -> project.registration().codes().stream()
                                .filter(code -> code.parents().size() > 1)
                                .count())
                        .thenComparingInt(
                                project -> project.registration().codes().size()))
                .orElseThrow();
        return own
                ? richest
                : SampleStore.filled().projects().stream()
                        .filter(project -> project.events().stream()
                                .noneMatch(event -> event.division()
                                        .equals(richest.registration().division())))
                        .filter(project -> !project.registration()
                                .division()
                                .equals(richest.registration().division()))
                        .findFirst()
                        .orElseThrow();
    }
}
