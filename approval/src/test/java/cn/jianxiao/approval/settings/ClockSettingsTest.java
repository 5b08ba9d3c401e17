package cn.jianxiao.approval.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.ClosingCheck;
import cn.jianxiao.approval.project.Milestone;
import cn.jianxiao.approval.project.StageRule;
import cn.jianxiao.approval.warning.WarningRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClockSettingsTest {

    private static final int NEXT = PublishedCalendar.national().validUntil().getYear() + 1;
    private static final LocalDate HOLIDAY = LocalDate.of(NEXT, 5, 3);

    @Test
    void what_is_written_is_read_again() {
        ClockSettings settings = new ClockSettings(
                7,
                CountingRule.standard().withOverdueAtLimit(true).withVersion(2),
                List.of(year("hall", true), year("", false)),
                List.of(new StageRule(Stage.CONSTRUCTION_PERMIT, 15, Milestone.ANY, Set.of("a", "b"))),
                80,
                new ClosingCheck(Set.of("f"), Set.of()),
                WarningRules.shipped());
        assertThat(ClockSettingsText.read(ClockSettingsText.write(settings))).isEqualTo(settings);
        assertThat(ClockSettingsText.read(ClockSettingsText.write(ClockSettings.shipped())))
                .isEqualTo(ClockSettings.shipped());
    }

    @Test
    void an_unusable_line_is_named() {
        assertThatThrownBy(() -> ClockSettingsText.read("stage one 2 all")).hasMessageContaining("stage one 2 all");
        assertThatThrownBy(() -> ClockSettingsText.read("calendar * 2027 -2026-01-01"))
                .hasMessageContaining("2026-01-01");
    }

    @Test
    void a_department_has_the_general_days_and_its_own() {
        ClockSettings settings = ClockSettings.shipped().with(year("", false)).with(year("hall", true));
        assertThat(settings.version()).isEqualTo(3);
        assertThat(settings.calendars().of("tax").isWorkingDay(HOLIDAY)).isFalse();
        assertThat(settings.calendars().of("hall").isWorkingDay(HOLIDAY)).isTrue();
        assertThat(settings.calendars().general().isKnown(HOLIDAY)).isTrue();
    }

    @Test
    void what_is_set_again_is_replaced() {
        ClockSettings settings = ClockSettings.shipped()
                .with(year("", false))
                .with(year("", true))
                .with(new StageRule(Stage.ACCEPTANCE, 5, Milestone.ALL, Set.of()))
                .with(new StageRule(Stage.ACCEPTANCE, 6, Milestone.ALL, Set.of()));
        assertThat(settings.years()).containsExactly(year("", true));
        assertThat(settings.stage(Stage.ACCEPTANCE).limitDays()).isEqualTo(6);
        assertThat(settings.stage(Stage.DESIGN_PERMIT)).isEqualTo(StageRule.unset(Stage.DESIGN_PERMIT));
    }

    private static CalendarYear year(String department, boolean working) {
        return new CalendarYear(department, NEXT, new TreeMap<>(Map.of(HOLIDAY, working)));
    }
}
