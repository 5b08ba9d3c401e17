package cn.jianxiao.registry.running;

import java.util.Map;

/**
 * 接入回执: what became of a list that was brought in.
 *
 * @param lines how many it has, a project named twice once
 * @param fresh those that are new
 * @param renewed those that were known, not decided yet, and are compared anew
 * @param decided those that were decided before and stay so
 * @param matches outcomes of the fresh and the renewed ones
 */
public record TakenList(long lines, long fresh, long renewed, long decided, Map<RunningMatch, Long> matches) {

    public TakenList {
        matches = Map.copyOf(matches);
    }

    public long of(RunningMatch match) {
        return matches.getOrDefault(match, 0L);
    }
}
