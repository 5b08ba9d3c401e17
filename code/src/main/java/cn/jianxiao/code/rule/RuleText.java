package cn.jianxiao.code.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 规则文本: rules as text, one line a segment. Empty lines and those that begin with {@code #} say nothing.
 *
 * <pre>
 *   rule ID VERSION TITLE
 *   fixed SEGMENT-IT-LEADS-TO TEXT
 *   open NAME WIDTH [VALUE...]                 any digits; the values are those known
 *   closed NAME VALUE...
 *   date NAME yyyyMMdd|yyyyMM|yyyy|yyMMdd|yyMM FIRST-YEAR LAST-YEAR
 *   parent NAME RULE@VERSION...                the whole code of the parent
 *   parent-segment NAME RULE@VERSION SEGMENT
 *   serial NAME WIDTH FIRST LAST [SEGMENT...]  counted for each combination of these segments
 *   random NAME WIDTH
 *   check NAME strict|doubt
 *   levels SEPARATOR FEWEST DEEPEST
 *   stage NAME MARK|none WIDTH FIRST LAST AFTER...
 * </pre>
 */
public final class RuleText {

    private RuleText() {}

    /**
     * The rules in {@code text}.
     *
     * @param known rules that it may refer to besides its own
     * @throws RuleFormatException with the number of the line
     */
    public static List<CodeRule> read(String text, List<CodeRule> known) {
        List<CodeRule> rules = new ArrayList<>();
        RuleDraft draft = null;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            RuleLine words = new RuleLine(line);
            try {
                if (words.isEmpty()) {
                    continue;
                }
                if (words.first().equals("rule")) {
                    finish(draft, rules);
                    draft = new RuleDraft(words, both(known, rules));
                } else if (draft == null) {
                    throw new RuleFormatException("before the first rule");
                } else {
                    draft.add(words);
                }
            } catch (RuleFormatException e) {
                throw new RuleFormatException("line " + number + ": " + e.getMessage());
            }
        }
        finish(draft, rules);
        return List.copyOf(rules);
    }

    private static void finish(@Nullable RuleDraft draft, List<CodeRule> rules) {
        if (draft != null) {
            rules.add(draft.rule());
        }
    }

    private static List<CodeRule> both(List<CodeRule> known, List<CodeRule> read) {
        List<CodeRule> both = new ArrayList<>(known);
        both.addAll(read);
        return both;
    }

    /** The rule as text that {@link #read} takes. */
    public static String write(CodeRule rule) {
        StringBuilder text = new StringBuilder();
        line(text, "rule", rule.id(), rule.version(), rule.title());
        rule.segments()
                .forEach(segment -> text.append(SegmentText.write(segment)).append('\n'));
        Levels levels = rule.levels();
        if (levels.deepest() > 0) {
            line(text, "levels", levels.separator(), levels.fewest(), levels.deepest());
        }
        for (Stage stage : levels.stages()) {
            SerialRange serials = stage.serials();
            String mark = stage.mark().isEmpty() ? RuleDraft.NO_MARK : stage.mark();
            String after = String.join(" ", stage.after().stream().sorted().toList());
            line(text, "stage", stage.name(), mark, serials.width(), serials.first(), serials.last(), after);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, Object... words) {
        text.append(String.join(" ", Arrays.stream(words).map(String::valueOf).toList()))
                .append('\n');
    }
}
