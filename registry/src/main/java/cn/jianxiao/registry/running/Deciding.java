package cn.jianxiao.registry.running;

import cn.jianxiao.code.Finding;
import java.util.List;

/** 处理结果: what became of something that was to be decided. */
public sealed interface Deciding {

    /** It is decided now, for good. */
    record Done(RunningDecision decision) implements Deciding {}

    /** Nothing was decided, for these reasons. */
    record Refused(List<Finding> findings) implements Deciding {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    static Deciding refused(Finding finding) {
        return new Refused(List.of(finding));
    }
}
