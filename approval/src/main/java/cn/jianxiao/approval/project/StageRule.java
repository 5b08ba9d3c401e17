package cn.jianxiao.approval.project;

import cn.jianxiao.approval.event.Stage;
import java.util.Set;

/**
 * 阶段规则: when a stage of a flow ends and how long it may take.
 *
 * @param limitDays 阶段时限 (SPJDSX) in days of the counting rule, 0 where none is set
 * @param matters the milestone matters (SFLCBSX); empty stands for every matter of the stage
 */
public record StageRule(Stage stage, int limitDays, Milestone milestone, Set<String> matters) {
    public StageRule {
        matters = Set.copyOf(matters);
    }

    /** A stage of which nothing is set: it ends with the last of its cases. */
    public static StageRule unset(Stage stage) {
        return new StageRule(stage, 0, Milestone.ALL, Set.of());
    }

    boolean isMilestone(ProjectCase each) {
        return matters.isEmpty() || matters.contains(each.matter());
    }
}
