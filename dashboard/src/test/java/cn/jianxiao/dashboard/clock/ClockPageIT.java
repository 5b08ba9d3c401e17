package cn.jianxiao.dashboard.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.sample.FreshSettings;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.sql.query.ArchiveSlice;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CaseLine;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
@WithMockUser(username = OnSampleStore.ADMINISTRATOR, roles = "ADMINISTRATOR")
class ClockPageIT extends FreshSettings {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Stamp ANOTHER = new Stamp(new Actor("another", ""), Instant.parse("2026-03-09T01:02:03Z"));
    private static final String EVERY_CASE = "1000000";
    private static final Set<String> BACKFILLED = SampleStore.filled().projects().stream()
            .flatMap(project -> project.events().stream())
            .filter(event -> event.is(EventFlag.BACKFILLED))
            .map(ApprovalEvent::caseId)
            .collect(Collectors.toSet());

    @Autowired
    private Questions questions;

    @Test
    void a_limit_that_is_overdue_once_reached_shows_exactly_the_cases_that_used_it_up() {
        List<CaseLine> all = questions.ask(CaseLine.QUERY, Arguments.none().with("limit", EVERY_CASE));
        long ended = all.stream()
                .filter(line -> line.judgement().equals("on_time") || isBackfilledAtItsLimit(line))
                .count();
        long open = all.stream().filter(ClockPageIT::isOpenAtItsLimit).count();
        assertThat(ended).isPositive();
        assertThat(questions.ask(ArchiveSlice.QUERY, Arguments.none())).hasSizeGreaterThan(1);

        open();
        choose("超期判定", OverdueFrom.AT_LIMIT);
        preview();

        assertThat(figure("计量办件")).isEqualTo(all.size());
        assertThat(figure("判定有变")).isEqualTo(ended);
        assertThat(figure("新增超期")).isEqualTo(ended + open);
        assertThat(figure("亮灯有变")).isEqualTo(open);
        assertThat(figure("不再超期")).isZero();
        assertThat(figure("用时有变")).isZero();
    }

    @Test
    void another_change_of_the_draft_needs_another_preview() {
        open();
        assertThat(effect().isEnabled()).isFalse();
        choose("超期判定", OverdueFrom.AT_LIMIT);
        assertThat(effect().isEnabled()).isFalse();
        preview();
        assertThat(text()).contains("受影响办件");

        choose("计时单位", CountUnit.CALENDAR_DAY);

        assertThat(effect().isEnabled()).isFalse();
        assertThat(text()).doesNotContain("受影响办件").contains("生效前须预览");
        choose("计时单位", CountUnit.WORKING_DAY);
        choose("超期判定", OverdueFrom.ABOVE_LIMIT);
        assertThat(button("预览影响").isEnabled()).isFalse();
        assertThat(text()).contains("尚无改动");
    }

    @Test
    void a_previewed_rule_takes_effect_with_a_reason_and_the_history_tells_what_it_changed() {
        open();
        choose("超期判定", OverdueFrom.AT_LIMIT);
        preview();
        test(effect()).click();
        assertThat(button("生效", dialog()).isEnabled()).isFalse();

        confirm("市里的新办法");

        assertThat(book().current().rule().limit().overdueAtLimit()).isTrue();
        assertThat(book().history().getFirst().stamp().by().account()).isEqualTo(OnSampleStore.ADMINISTRATOR);
        assertThat(text()).contains("市里的新办法", "用时大于时限（＞）", "用时达到时限（≥）", "standard 2");
    }

    @Test
    void what_another_has_changed_meanwhile_is_told_and_not_overwritten() {
        open();
        choose("超期判定", OverdueFrom.AT_LIMIT);
        preview();
        CountingRule other = CountingRule.standard().withUnit(CountUnit.CALENDAR_DAY);
        book().save(now -> now.with(other), 1, "another", ANOTHER);

        test(effect()).click();
        confirm("late");

        assertThat(dialog().getElement().getTextRecursively()).contains("第 1 版", "他人修改");
        assertThat(book().current().rule().limit().overdueAtLimit()).isFalse();
    }

    @Test
    void a_preview_that_is_given_up_leads_to_nothing() {
        open();
        choose("超期判定", OverdueFrom.AT_LIMIT);
        test(button("预览影响")).click();
        test(button("取消预览")).click();

        assertThat(text()).contains("预览已取消");
        assertThat(effect().isEnabled()).isFalse();
        assertThat(button("预览影响").isEnabled()).isTrue();
    }

    @Test
    @WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
    void a_supervisor_looks_and_changes_nothing() {
        open();
        assertThat($(MeaningSelect.class).all()).isNotEmpty().allMatch(HasValue::isReadOnly);
        assertThat($(Button.class).withText("预览影响").all()).isEmpty();
        UI.getCurrent().navigate("clock/stages");
        assertThat($(Button.class).withText("保存并生效").all()).isEmpty();
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void a_leader_has_no_way_in() {
        UI.getCurrent().navigate("");
        assertThat($(SideNavItem.class).all()).extracting(SideNavItem::getLabel).doesNotContain("计时规则", "工作日历");
        for (String page : List.of("clock", "clock/stages", "calendar")) {
            UI.getCurrent().navigate(page);
            assertThat($(H1.class).single().getText()).isEqualTo("不存在或无权访问");
        }
    }

    /** A clock that stands still has no deadline, so that no rule can be missed. */
    /** SC4: never on time, but late where it is. */
    private static boolean isBackfilledAtItsLimit(CaseLine line) {
        return line.judgement().equals("not_judged")
                && line.endedAt() != null
                && line.limitDays() > 0
                && line.used() == line.limitDays()
                && BACKFILLED.contains(line.caseId());
    }

    private static boolean isOpenAtItsLimit(CaseLine line) {
        Set<Integer> standing = Set.of(EventStatus.CORRECTION_STARTED.code(), EventStatus.SPECIAL_STARTED.code());
        return line.endedAt() == null
                && line.acceptedAt() != null
                && line.limitDays() > 0
                && line.used() == line.limitDays()
                && !standing.contains(line.status());
    }

    private void open() {
        UI.getCurrent().navigate("clock");
    }

    @SuppressWarnings("unchecked")
    private <E extends Enum<E>> void choose(String label, E value) {
        MeaningSelect<E> field = (MeaningSelect<E>) $(MeaningSelect.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        field.setValue(value);
    }

    private void preview() {
        test(button("预览影响")).click();
        await().pollInSameThread().atMost(PATIENCE).until(() -> {
            roundTrip();
            return effect().isEnabled();
        });
    }

    private Button effect() {
        return $view(Button.class).withText("生效").single();
    }

    private void confirm(String why) {
        $(TextArea.class, dialog()).single().setValue(why);
        test(button("生效", dialog())).click();
    }

    private ActionDialog dialog() {
        return $(ActionDialog.class).single();
    }

    private long figure(String name) {
        String all = text();
        String rest = all.substring(all.indexOf(name) + name.length());
        return Long.parseLong(rest.replaceAll("(?s)^\\s*([\\d,]+).*$", "$1").replace(",", ""));
    }
}
