package cn.jianxiao.registry.api.running;

import cn.jianxiao.registry.running.RunningMatch;
import cn.jianxiao.registry.running.TakenList;

/** 比对回执: the outcomes are those of the fresh and the renewed lines. */
record ComparisonView(
        long lines,
        long fresh,
        long renewed,
        long decided,
        long matched,
        long differing,
        long unmatched,
        long ambiguous) {

    static ComparisonView of(TakenList taken) {
        return new ComparisonView(
                taken.lines(),
                taken.fresh(),
                taken.renewed(),
                taken.decided(),
                taken.of(RunningMatch.MATCHED),
                taken.of(RunningMatch.DIFFERING),
                taken.of(RunningMatch.UNMATCHED),
                taken.of(RunningMatch.AMBIGUOUS));
    }
}
