package cn.jianxiao.code.rule;

import java.util.Set;

/**
 * 拆分阶段: one kind of split.
 *
 * @param name for example {@code planning}
 * @param mark 阶段码: the digits that tell it from other stages, empty where the place alone tells
 * @param serials the serials of its codes, counted for each parent
 * @param after the stages it may continue; {@link #TOP} is the code that was not split yet
 */
public record Stage(String name, String mark, SerialRange serials, Set<String> after) {

    /** The code at the top. */
    public static final String TOP = "top";

    public Stage {
        RuleCheck.isName(name);
        RuleCheck.that(!name.equals(TOP), "no stage is called " + TOP);
        RuleCheck.that(Digits.all(mark), name + ": the mark \"" + mark + "\" is not of digits");
        RuleCheck.that(serials.first() > 0, name + ": serials begin at 1 or later");
        after = Set.copyOf(after);
        RuleCheck.that(!after.isEmpty(), name + ": it continues nothing, so it never occurs");
    }

    /** Whether it may continue that stage. */
    public boolean mayFollow(String stage) {
        return after.contains(stage);
    }

    /** The name to give to a fault in the mark: without a mark, that of the stage. */
    String field() {
        return mark.isEmpty() ? name : "stage";
    }
}
