package cn.jianxiao.approval.settings;

import cn.jianxiao.approval.calendar.Calendars;
import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.ClosingCheck;
import cn.jianxiao.approval.project.StageRule;
import cn.jianxiao.approval.warning.Limits;
import cn.jianxiao.approval.warning.WarningRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 计时设置: how time is counted in a deployment. A change is another version of the whole, so that a result that names
 * its version can be made again.
 *
 * @param version grows by 1 with each change, 1 as shipped
 * @param years the years that differ from what was shipped, the general ones first
 * @param stages one for each stage of which something is set
 * @param projectLimitDays 全流程时限 in working days
 * @param closing what a project needs in order to end (SC6)
 * @param warnings which way warnings go
 */
public record ClockSettings(
        long version,
        CountingRule rule,
        List<CalendarYear> years,
        List<StageRule> stages,
        int projectLimitDays,
        ClosingCheck closing,
        WarningRules warnings) {

    /** The reform's target for the whole of a project. */
    private static final int NATIONAL_TARGET = 120;

    private static final Comparator<CalendarYear> ORDER =
            Comparator.comparing(CalendarYear::department).thenComparing(CalendarYear::year);

    public ClockSettings {
        years = years.stream().sorted(ORDER).toList();
        stages = List.copyOf(stages);
    }

    /** As shipped: the standard rule, the national calendar, no limits of stages. */
    public static ClockSettings shipped() {
        return new ClockSettings(
                1,
                CountingRule.standard(),
                List.of(),
                List.of(),
                NATIONAL_TARGET,
                new ClosingCheck(Set.of(), Set.of()),
                WarningRules.shipped());
    }

    /** The calendars that these settings amount to. */
    public Calendars calendars() {
        WorkingCalendar general = PublishedCalendar.national();
        Map<String, WorkingCalendar> own = new HashMap<>();
        for (CalendarYear year : years) {
            if (year.department().isEmpty()) {
                general = general.withYear(year.year(), year.days());
            } else {
                WorkingCalendar before = own.getOrDefault(year.department(), general);
                own.put(year.department(), before.withYear(year.year(), year.days()));
            }
        }
        return new Calendars(Math.toIntExact(version), general, own);
    }

    /** The rule of a stage, an empty one where nothing is set. */
    public StageRule stage(Stage stage) {
        return stages.stream()
                .filter(rule -> rule.stage() == stage)
                .findFirst()
                .orElseGet(() -> StageRule.unset(stage));
    }

    /** What a project's stages and the whole of it are held against. */
    public Limits limits() {
        return new Limits(stages, projectLimitDays, closing);
    }

    /** The next version with other limits of a project. */
    public ClockSettings with(Limits other) {
        return new ClockSettings(
                version + 1, rule, years, other.stages(), other.projectDays(), other.closing(), warnings);
    }

    /** The next version with other ways of warnings. */
    public ClockSettings with(WarningRules other) {
        return new ClockSettings(version + 1, rule, years, stages, projectLimitDays, closing, other);
    }

    /** The same under another number. */
    public ClockSettings withVersion(long number) {
        return new ClockSettings(number, rule, years, stages, projectLimitDays, closing, warnings);
    }

    /** The next version with another rule. */
    public ClockSettings with(CountingRule other) {
        return new ClockSettings(version + 1, other, years, stages, projectLimitDays, closing, warnings);
    }

    /** The next version with a year of a calendar; one of the same department and year is replaced. */
    public ClockSettings with(CalendarYear year) {
        List<CalendarYear> others = new ArrayList<>(years);
        others.removeIf(each -> each.department().equals(year.department()) && each.year() == year.year());
        others.add(year);
        return new ClockSettings(version + 1, rule, others, stages, projectLimitDays, closing, warnings);
    }

    /** The next version with the rule of a stage. */
    public ClockSettings with(StageRule stage) {
        List<StageRule> others = new ArrayList<>(stages);
        others.removeIf(each -> each.stage() == stage.stage());
        others.add(stage);
        return new ClockSettings(version + 1, rule, years, others, projectLimitDays, closing, warnings);
    }
}
