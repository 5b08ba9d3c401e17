package cn.jianxiao.dashboard.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.sample.FreshSettings;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = TestApplication.class)
@Import({OnSampleStore.class, CalendarPageIT.InNovember.class})
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.ADMINISTRATOR, roles = "ADMINISTRATOR")
class CalendarPageIT extends FreshSettings {

    private static final int LAST = PublishedCalendar.national().validUntil().getYear();
    private static final int NEXT = LAST + 1;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** When the next year's notice is due. */
    static class InNovember {
        @Bean
        Clock clock() {
            return Clock.fixed(
                    LocalDate.of(LAST, 11, 21).atTime(10, 0).atZone(ZONE).toInstant(), ZONE);
        }
    }

    @Test
    void a_day_turned_is_a_draft_until_it_is_put_into_force_with_a_reason() {
        LocalDate monday = LocalDate.of(LAST, 11, 23);
        boolean before = working(monday);
        open(LAST, "");
        assertThat(button("保存并生效").isEnabled()).isFalse();

        test(day(monday)).click();

        assertThat(day(monday).getClassNames()).contains("changed");
        assertThat(day(monday).getAriaLabel().orElseThrow()).contains("已改动");
        assertThat(working(monday)).isEqualTo(before);
        save("抗洪放假一天");
        assertThat(working(monday)).isNotEqualTo(before);
        assertThat(day(monday).getClassNames()).doesNotContain("changed");
    }

    @Test
    void a_department_has_days_of_its_own_and_the_others_keep_theirs() {
        LocalDate monday = LocalDate.of(LAST, 11, 23);
        open(LAST, "GH-01");
        assertThat(text()).contains("该部门没有自有日历");
        test(day(monday)).click();
        save("大厅停电");

        assertThat(book().current().calendars().of("GH-01").isWorkingDay(monday))
                .isFalse();
        assertThat(working(monday)).isTrue();
        assertThat(text()).doesNotContain("该部门没有自有日历");
    }

    @Test
    void a_missing_year_is_told_until_its_notice_is_imported_shown_and_put_into_force() {
        open(LAST, "");
        assertThat(text()).contains(NEXT + " 年工作日历尚未公布", "导入");
        paste("{\"year\": %d, \"days\": [{\"name\": \"元旦\", \"date\": \"%d-01-01\", \"isOffDay\": true}]}"
                .formatted(NEXT, NEXT));
        assertThat(text()).contains(NEXT + "-01-01");
        assertThat(book().history()).isEmpty();

        test(button("采用为草稿")).click();
        save("国务院办公厅通知");

        assertThat(book().missingYears(LocalDate.of(LAST, 11, 21))).isEmpty();
        assertThat(working(LocalDate.of(NEXT, 1, 1))).isFalse();
        assertThat(text()).doesNotContain("尚未公布");
    }

    @Test
    void what_is_no_notice_is_told_in_a_sentence() {
        open(LAST, "");
        paste("holidays");
        assertThat(text()).contains("这不是 holiday-cn 格式的日历");
        paste("{\"year\": %d, \"days\": []}".formatted(NEXT));
        assertThat(text()).contains(NEXT + " 年的日历中没有日期");
    }

    @Test
    @WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
    void a_supervisor_sees_the_banner_on_the_overview_and_the_days_but_turns_none() {
        UI.getCurrent().navigate("");
        assertThat($(MissingYears.class).all()).hasSize(1);
        open(LAST, "");
        assertThat(day(LocalDate.of(LAST, 11, 23)).isEnabled()).isFalse();
        assertThat($(Button.class).withText("保存并生效").all()).isEmpty();
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void a_leader_is_not_asked_for_calendars() {
        UI.getCurrent().navigate("");
        assertThat($(MissingYears.class).all()).isEmpty();
    }

    private static void open(int year, String department) {
        UI.getCurrent()
                .navigate(
                        "calendar",
                        QueryParameters.simple(Map.of("year", Integer.toString(year), "department", department)));
    }

    private DayButton day(LocalDate day) {
        return $(DayButton.class).all().stream()
                .filter(each -> each.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private void paste(String json) {
        $view(TextArea.class).single().setValue(json);
        test(button("查看差异")).click();
    }

    private void save(String why) {
        test(button("保存并生效")).click();
        ActionDialog dialog = $(ActionDialog.class).single();
        $(TextArea.class, dialog).single().setValue(why);
        test(button("生效", dialog)).click();
    }

    private boolean working(LocalDate day) {
        return book().current().calendars().general().isWorkingDay(day);
    }
}
