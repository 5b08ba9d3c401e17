package cn.jianxiao.code.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 子码规则: how codes are split further.
 *
 * @param separator before every level
 * @param fewest levels a code of the rule has at least; 0 where the code at the top is one of the rule
 * @param deepest levels it has at most
 */
public record Levels(String separator, int fewest, int deepest, List<Stage> stages) {

    /** Codes that are never split. */
    public static final Levels NONE = new Levels("", 0, 0, List.of());

    public Levels {
        stages = List.copyOf(stages);
        RuleCheck.that(
                0 <= fewest && fewest <= deepest && deepest <= 4, "0 to 4 levels, not " + fewest + ".." + deepest);
        RuleCheck.that((deepest == 0) == stages.isEmpty(), "levels need stages and stages need levels");
        boolean separated =
                !separator.isEmpty() && RuleCheck.isNormal(separator) && !Digits.isDigit(separator.charAt(0));
        RuleCheck.that(stages.isEmpty() || separated, "levels are set off by a separator that begins with no digit");
        told(stages);
        RuleCheck.that(reaches(stages, Stage.TOP, deepest), "no stages follow each other down to level " + deepest);
    }

    /** After any stage, a mark tells what comes: else a code would have two readings. */
    private static void told(List<Stage> stages) {
        List<String> names = new ArrayList<>(stages.stream().map(Stage::name).toList());
        RuleCheck.that(names.stream().distinct().count() == names.size(), "a stage is there twice: " + names);
        names.add(Stage.TOP);
        for (Stage stage : stages) {
            RuleCheck.that(names.containsAll(stage.after()), stage.name() + " continues an unknown stage");
            RuleCheck.that(
                    stage.mark().length() == stages.get(0).mark().length(),
                    "marks of different widths: " + stage.name());
        }
        for (String above : names) {
            List<String> marks = stages.stream()
                    .filter(stage -> stage.mayFollow(above))
                    .map(Stage::mark)
                    .toList();
            RuleCheck.that(
                    marks.stream().distinct().count() == marks.size(), "after " + above + " a mark is there twice");
        }
    }

    private static boolean reaches(List<Stage> stages, String above, int levels) {
        return levels == 0
                || stages.stream()
                        .anyMatch(stage -> stage.mayFollow(above) && reaches(stages, stage.name(), levels - 1));
    }

    /** The stage of that name. */
    public Optional<Stage> stage(String name) {
        return stages.stream().filter(stage -> stage.name().equals(name)).findFirst();
    }

    /** The stages that may continue that one. */
    public List<Stage> after(String above) {
        return stages.stream().filter(stage -> stage.mayFollow(above)).toList();
    }

    int markWidth() {
        return stages.isEmpty() ? 0 : stages.get(0).mark().length();
    }

    String field(String above) {
        List<Stage> next = after(above);
        return (next.isEmpty() ? stages : next).get(0).field();
    }
}
