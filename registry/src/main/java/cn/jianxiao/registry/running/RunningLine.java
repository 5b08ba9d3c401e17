package cn.jianxiao.registry.running;

import cn.jianxiao.code.graph.Stamp;
import java.util.List;
import java.util.Optional;

/**
 * 比对报告行 (SC3): a line of a list, what was found for it, and what was decided.
 *
 * @param system the older system, as its events name their source
 * @param found the projects that may be meant
 * @param differences field by field, of the one that was found
 * @param taken who brought the list in, and when
 */
public record RunningLine(
        long number,
        String system,
        String fileName,
        RunningProject told,
        RunningMatch match,
        List<String> found,
        List<RunningDifference> differences,
        Stamp taken,
        Optional<RunningDecision> decision) {

    public RunningLine {
        found = List.copyOf(found);
        differences = List.copyOf(differences);
    }

    public RunningState state() {
        return decision.map(RunningDecision::state).orElse(RunningState.OPEN);
    }

    /** Whether this was found for it before. */
    boolean isStill(Found now) {
        return now.equals(new Found(match, found, differences));
    }

    RunningLine with(List<RunningDifference> all) {
        return new RunningLine(number, system, fileName, told, match, found, all, taken, decision);
    }
}
