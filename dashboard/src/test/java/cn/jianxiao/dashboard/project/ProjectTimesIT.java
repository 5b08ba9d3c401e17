package cn.jianxiao.dashboard.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.ProjectCase;
import cn.jianxiao.approval.project.StageTime;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.measure.Measuring;
import cn.jianxiao.dashboard.page.SplitBar;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.demo.DemoProject;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.ProjectTimesLine;
import cn.jianxiao.sql.query.StageTimesLine;
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

    @Autowired
    private Questions questions;

    @Autowired
    private Measuring measuring;

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
                assertThat(numbers).as(code).isEqualTo(bar == bars.getFirst() ? working(code) : calendar(code));
                assertThat(parts.stream().mapToInt(Integer::intValue).sum())
                        .as(code)
                        .isEqualTo(numbers.getLast());
            }
        }
    }

    @Test
    void a_stage_of_the_store_is_that_of_the_page() {
        int compared = 0;
        for (DemoProject project :
                SampleStore.filled().projects().stream().limit(PROJECTS).toList()) {
            String code = project.registration().project();
            List<ProjectCase> cases = measuring.casesOf(code);
            ClockSettings settings = measuring.settings();
            for (StageTimesLine line : questions.ask(StageTimesLine.QUERY, of(code))) {
                StageTime time = StageTime.of(
                                settings.stage(Stage.of(line.stage())),
                                cases,
                                settings.rule(),
                                settings.calendars().general())
                        .orElseThrow();
                assertThat(line.used()).as("%s", line).isEqualTo(time.time().used());
                assertThat(line.spanCalendar()).isEqualTo(time.time().calendar().span());
                assertThat(line.governmentWorking())
                        .isEqualTo(time.time().working().government());
                assertThat(line.applicantWorking())
                        .isEqualTo(time.time().working().applicant());
                assertThat(line.endedAt()).isEqualTo(time.endedAt());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(PROJECTS);
    }

    private List<Integer> working(String code) {
        ProjectTimesLine line = questions.one(ProjectTimesLine.QUERY, of(code));
        return List.of(
                line.governmentWorking(),
                line.applicantWorking(),
                line.specialWorking(),
                line.technicalWorking(),
                line.intermediaryWorking(),
                line.utilityWorking(),
                line.spanWorking());
    }

    private List<Integer> calendar(String code) {
        ProjectTimesLine line = questions.one(ProjectTimesLine.QUERY, of(code));
        return List.of(
                line.governmentCalendar(),
                line.applicantCalendar(),
                line.specialCalendar(),
                line.technicalCalendar(),
                line.intermediaryCalendar(),
                line.utilityCalendar(),
                line.spanCalendar());
    }

    private static Arguments of(String code) {
        return Arguments.none().with("project", code);
    }
}
