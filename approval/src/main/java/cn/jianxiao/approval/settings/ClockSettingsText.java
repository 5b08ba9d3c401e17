package cn.jianxiao.approval.settings;

import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.CountingRuleText;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.ClosingCheck;
import cn.jianxiao.approval.project.Milestone;
import cn.jianxiao.approval.project.StageRule;
import cn.jianxiao.approval.warning.WarningRules;
import cn.jianxiao.approval.warning.WarningRulesText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 设置文本: settings as text, the form in which they are kept and sent. First the lines below, then those of the
 * {@linkplain WarningRulesText warnings} and of the {@linkplain CountingRuleText counting rule}.
 *
 * <pre>
 *   settings VERSION
 *   project-limit DAYS
 *   calendar DEPARTMENT|* YEAR [+DAY for a working day | -DAY for one off]...
 *   stage NUMBER LIMIT all|any [MATTER]...
 *   filing [MATTER]...
 *   archive [MATTER]...
 * </pre>
 */
public final class ClockSettingsText {

    private static final String EVERYONE = "*";

    private long version = 1;
    private int projectLimit = ClockSettings.shipped().projectLimitDays();
    private final List<CalendarYear> years = new ArrayList<>();
    private final List<StageRule> stages = new ArrayList<>();
    private Set<String> filing = Set.of();
    private Set<String> archive = Set.of();
    private WarningRules warnings = WarningRules.shipped();
    private final StringBuilder rule = new StringBuilder();

    private ClockSettingsText() {}

    /**
     * The settings in {@code text}.
     *
     * @throws IllegalArgumentException with the line that says nothing usable
     */
    public static ClockSettings read(String text) {
        ClockSettingsText reading = new ClockSettingsText();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reading::take);
        CountingRule counting = CountingRuleText.read(reading.rule.toString());
        return new ClockSettings(
                reading.version,
                counting,
                reading.years,
                reading.stages,
                reading.projectLimit,
                new ClosingCheck(reading.filing, reading.archive),
                reading.warnings);
    }

    private void take(String line) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split("\\s+")));
        try {
            take(words.remove(0), words, line);
        } catch (RuntimeException unusable) {
            throw new IllegalArgumentException("\"" + line + "\" says nothing usable", unusable);
        }
    }

    private void take(String property, List<String> words, String line) {
        switch (property) {
            case "settings" -> version = Long.parseLong(words.get(0));
            case "project-limit" -> projectLimit = Integer.parseInt(words.get(0));
            case "calendar" -> years.add(year(words));
            case "stage" -> stages.add(stage(words));
            case "filing" -> filing = new HashSet<>(words);
            case "archive" -> archive = new HashSet<>(words);
            default -> {
                if (WarningRulesText.knows(property)) {
                    warnings = WarningRulesText.with(warnings, property, words);
                } else {
                    rule.append(line).append('\n');
                }
            }
        }
    }

    private static CalendarYear year(List<String> words) {
        SortedMap<LocalDate, Boolean> days = new TreeMap<>();
        for (String word : words.subList(2, words.size())) {
            days.put(LocalDate.parse(word.substring(1)), word.charAt(0) == '+');
        }
        String department = words.get(0).equals(EVERYONE) ? "" : words.get(0);
        return new CalendarYear(department, Integer.parseInt(words.get(1)), days);
    }

    private static StageRule stage(List<String> words) {
        return new StageRule(
                Stage.of(Integer.parseInt(words.get(0))),
                Integer.parseInt(words.get(1)),
                Milestone.valueOf(words.get(2).toUpperCase(Locale.ROOT)),
                new HashSet<>(words.subList(3, words.size())));
    }

    /** The settings as text that {@link #read} takes. */
    public static String write(ClockSettings settings) {
        List<String> lines = new ArrayList<>();
        lines.add("settings " + settings.version());
        lines.add("project-limit " + settings.projectLimitDays());
        settings.years().forEach(year -> lines.add(line(year)));
        settings.stages().forEach(stage -> lines.add(line(stage)));
        lines.add(words("filing", settings.closing().filing()));
        lines.add(words("archive", settings.closing().archive()));
        lines.addAll(WarningRulesText.write(settings.warnings()));
        return String.join("\n", lines) + "\n" + CountingRuleText.write(settings.rule());
    }

    private static String line(CalendarYear year) {
        StringBuilder line = new StringBuilder("calendar ")
                .append(year.department().isEmpty() ? EVERYONE : year.department())
                .append(' ')
                .append(year.year());
        year.days().forEach((day, working) -> line.append(working ? " +" : " -").append(day));
        return line.toString();
    }

    private static String line(StageRule stage) {
        return words(
                "stage " + stage.stage().code() + " " + stage.limitDays() + " "
                        + stage.milestone().name().toLowerCase(Locale.ROOT),
                stage.matters());
    }

    private static String words(String first, Set<String> others) {
        return (first + " " + String.join(" ", others.stream().sorted().toList())).strip();
    }
}
