package cn.jianxiao.approval.clock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 规则文本: a counting rule as text, one property a line. Empty lines and those that begin with {@code #} say nothing;
 * what is not mentioned is as in the standard rule.
 *
 * <pre>
 *   rule ID VERSION
 *   unit working-day|calendar-day|working-hour
 *   first-day counted|not-counted
 *   last-day counted|not-counted
 *   office-hours 09:00-12:00 13:30-17:30
 *   deadline end-of-day|time-of-acceptance
 *   overdue above-limit|at-limit
 *   yellow days N | yellow percent N
 *   stops [correction] [special]
 *   judged STATUS...                        numbers of the final states
 *   parallel union-less-stops|union-of-running|longest-of-group|sum
 * </pre>
 */
public final class CountingRuleText {

    private CountingRuleText() {}

    /**
     * The rule in {@code text}.
     *
     * @throws CountingRuleException with the number of the line, the property and its value
     */
    public static CountingRule read(String text) {
        CountingRuleDraft draft = new CountingRuleDraft();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String stripped = line.strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                List<String> words = new ArrayList<>(Arrays.asList(stripped.split("\\s+")));
                draft.take(number, words.remove(0), words);
            }
        }
        return draft.rule();
    }

    /** The rule as text that {@link #read} takes, every property named. */
    public static String write(CountingRule rule) {
        Counting counting = rule.counting();
        LimitRule limit = rule.limit();
        return String.join(
                        "\n",
                        "rule " + rule.id() + " " + rule.version(),
                        "unit " + counting.unit().text(),
                        "first-day " + CountingRuleDraft.counted(counting.firstDayCounted()),
                        "last-day " + CountingRuleDraft.counted(counting.lastDayCounted()),
                        "office-hours " + hours(counting.officeHours()),
                        "deadline " + limit.deadlineAt().text(),
                        "overdue " + CountingRuleDraft.overdue(limit.overdueAtLimit()),
                        "yellow " + yellow(limit.yellow()),
                        ("stops " + stops(rule)).strip(),
                        ("judged " + judged(limit)).strip(),
                        "parallel " + rule.parallel().text())
                + "\n";
    }

    private static String hours(OfficeHours hours) {
        return String.join(
                " ",
                hours.spans().stream()
                        .map(span -> span.from() + "-" + span.to())
                        .toList());
    }

    private static String yellow(Yellow yellow) {
        if (yellow instanceof Yellow.Days days) {
            return "days " + days.days();
        }
        return "percent " + ((Yellow.Share) yellow).percent();
    }

    private static String stops(CountingRule rule) {
        return String.join(
                " ", rule.stops().stream().sorted().map(CountingRuleDraft::stop).toList());
    }

    private static String judged(LimitRule limit) {
        return String.join(
                " ",
                limit.judged().stream()
                        .map(status -> status.code())
                        .sorted()
                        .map(String::valueOf)
                        .toList());
    }
}
