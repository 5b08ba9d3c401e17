package cn.jianxiao.approval.warning;

import cn.jianxiao.approval.clock.TimeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 预警规则文本: the rules as lines of the settings' text. What is not mentioned is as shipped.
 *
 * <pre>
 *   yellow-steps [HOLDER:DAYS]...            department, reform-office or district-leader
 *   red-steps [HOLDER:DAYS]...
 *   pause-limits correction:DAYS special:DAYS [KIND:DAYS]...
 *   archive-promise DAYS REMINDER
 * </pre>
 */
public final class WarningRulesText {

    private static final String YELLOW = "yellow-steps";
    private static final String RED = "red-steps";
    private static final String PAUSES = "pause-limits";
    private static final String ARCHIVE = "archive-promise";
    private static final Set<String> PROPERTIES = Set.of(YELLOW, RED, PAUSES, ARCHIVE);

    private WarningRulesText() {}

    /** Whether a line that begins with this word is one of these. */
    public static boolean knows(String property) {
        return PROPERTIES.contains(property);
    }

    /**
     * The rules with what a line says of them.
     *
     * @param words the line without its first word
     * @throws IllegalArgumentException if it says nothing usable
     */
    public static WarningRules with(WarningRules rules, String property, List<String> words) {
        return switch (property) {
            case YELLOW -> new WarningRules(steps(words), rules.red(), rules.pauses(), rules.archive());
            case RED -> new WarningRules(rules.yellow(), steps(words), rules.pauses(), rules.archive());
            case PAUSES -> new WarningRules(rules.yellow(), rules.red(), pauses(words), rules.archive());
            case ARCHIVE ->
                new WarningRules(
                        rules.yellow(),
                        rules.red(),
                        rules.pauses(),
                        new ArchivePromise(Integer.parseInt(words.get(0)), Integer.parseInt(words.get(1))));
            default -> throw new IllegalArgumentException(property + " is no rule of warnings");
        };
    }

    /** The lines that {@link #with} takes. */
    public static List<String> write(WarningRules rules) {
        return List.of(
                line(YELLOW, rules.yellow()),
                line(RED, rules.red()),
                PAUSES + " " + pauses(rules.pauses()),
                ARCHIVE + " " + rules.archive().days() + " " + rules.archive().reminder());
    }

    private static List<Step> steps(List<String> words) {
        List<Step> steps = new ArrayList<>();
        for (String word : words) {
            String[] parts = word.split(":", 2);
            Holder to = Arrays.stream(Holder.values())
                    .filter(holder -> holder.text().equals(parts[0]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(word + " names nobody"));
            steps.add(new Step(to, Integer.parseInt(parts[1])));
        }
        return steps;
    }

    private static PauseLimits pauses(List<String> words) {
        Map<String, Integer> limits = new TreeMap<>();
        for (String word : words) {
            int colon = word.lastIndexOf(':');
            limits.put(word.substring(0, colon), Integer.parseInt(word.substring(colon + 1)));
        }
        Integer correction = limits.remove(text(TimeKind.CORRECTION));
        Integer special = limits.remove(text(TimeKind.SPECIAL));
        if (correction == null || special == null) {
            throw new IllegalArgumentException("Corrections and special procedures each have a limit");
        }
        return new PauseLimits(correction, special, limits);
    }

    private static String line(String property, List<Step> steps) {
        return steps.stream()
                .map(step -> " " + step.to().text() + ":" + step.days())
                .collect(Collectors.joining("", property, ""));
    }

    private static String pauses(PauseLimits limits) {
        StringBuilder line = new StringBuilder(text(TimeKind.CORRECTION) + ":" + limits.correction())
                .append(' ')
                .append(text(TimeKind.SPECIAL))
                .append(':')
                .append(limits.special());
        limits.ordered()
                .forEach((kind, days) ->
                        line.append(' ').append(kind).append(':').append(days));
        return line.toString();
    }

    /** How a kind of pause is written. */
    static String text(TimeKind kind) {
        return kind == TimeKind.CORRECTION ? "correction" : "special";
    }
}
