package cn.jianxiao.approval.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.settings.ClockSettingsText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WarningRulesTextTest {

    @Test
    void rules_are_read_as_they_were_written_with_the_settings_of_the_clock() {
        ClockSettings settings = ClockSettings.shipped()
                .with(new WarningRules(
                        List.of(),
                        List.of(new Step(Holder.DISTRICT_LEADER, 9), new Step(Holder.DEPARTMENT, 2)),
                        new PauseLimits(0, 7, Map.of("3", 12, "环评", 60)),
                        new ArchivePromise(0, 0)));
        assertThat(ClockSettingsText.read(ClockSettingsText.write(settings))).isEqualTo(settings);
    }

    @Test
    void settings_of_a_release_that_knew_no_steps_have_those_that_are_shipped() {
        assertThat(ClockSettingsText.read("settings 4\nproject-limit 90").warnings())
                .isEqualTo(WarningRules.shipped());
    }

    @Test
    void a_line_that_says_nothing_usable_is_named() {
        for (String line : List.of(
                "red-steps mayor:3", "red-steps department:0", "pause-limits correction:3", "archive-promise 5 5")) {
            assertThatThrownBy(() -> ClockSettingsText.read(line)).as(line).hasMessageContaining(line);
        }
    }
}
