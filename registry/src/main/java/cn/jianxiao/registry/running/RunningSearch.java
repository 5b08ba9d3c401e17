package cn.jianxiao.registry.running;

import java.util.Optional;

/**
 * 查询条件. Conditions add up; an empty text or option is none.
 *
 * @param text part of a code, a name or an owner
 */
public record RunningSearch(
        String text, Optional<RunningMatch> match, Optional<RunningState> state, int offset, int limit) {

    /** Everything, fifty lines. */
    public static final RunningSearch ALL = new RunningSearch("", Optional.empty(), Optional.empty(), 0, 50);

    /** One page. */
    public RunningSearch page(int from, int lines) {
        return new RunningSearch(text, match, state, from, lines);
    }

    /** Of one outcome and one state. */
    public RunningSearch of(RunningMatch outcome, RunningState decided) {
        return new RunningSearch(text, Optional.of(outcome), Optional.of(decided), offset, limit);
    }
}
