package cn.jianxiao.registry.running;

import cn.jianxiao.registry.code.RegisteredProject;
import java.util.Collection;
import java.util.List;

/** 查得: which projects a line may mean, and how it differs from the only one. */
record Found(RunningMatch match, List<String> projects, List<RunningDifference> differences) {

    static Found of(RunningProject told, Collection<RegisteredProject> found) {
        List<String> codes =
                found.stream().map(each -> each.head().project()).sorted().toList();
        if (found.size() != 1) {
            return new Found(found.isEmpty() ? RunningMatch.UNMATCHED : RunningMatch.AMBIGUOUS, codes, List.of());
        }
        List<RunningDifference> differences =
                KeyFields.compare(told, found.iterator().next());
        return new Found(differences.isEmpty() ? RunningMatch.MATCHED : RunningMatch.DIFFERING, codes, differences);
    }
}
