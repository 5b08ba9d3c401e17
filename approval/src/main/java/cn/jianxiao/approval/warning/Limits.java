package cn.jianxiao.approval.warning;

import cn.jianxiao.approval.project.ClosingCheck;
import cn.jianxiao.approval.project.StageRule;
import java.util.List;

/**
 * 项目时限: what a project's stages and the whole of it are held against.
 *
 * @param stages those of which something is set
 * @param projectDays 全流程时限, 0 for none
 * @param closing which matters file a completion and hand archives over (SC6)
 */
public record Limits(List<StageRule> stages, int projectDays, ClosingCheck closing) {
    public Limits {
        stages = List.copyOf(stages);
    }
}
