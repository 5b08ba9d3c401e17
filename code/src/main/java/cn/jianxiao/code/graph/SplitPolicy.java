package cn.jianxiao.code.graph;

import java.util.Map;
import java.util.Set;

/**
 * 拆分条件: in which phase codes of which stage may be split (CQ8). A stage that is not mentioned is split in any phase, as
 * SC1 has it.
 */
public record SplitPolicy(Map<String, Set<Phase>> phases) {

    /** GD6: at the planning permit, or at the construction permit. */
    public static final SplitPolicy GUANGDONG =
            new SplitPolicy(Map.of("planning", Set.of(Phase.PLANNING), "construction", Set.of(Phase.CONSTRUCTION)));

    /** Whenever it is needed. */
    public static final SplitPolicy ANY_PHASE = new SplitPolicy(Map.of());

    public SplitPolicy {
        phases = Map.copyOf(phases);
    }

    boolean allows(String stage, Phase phase) {
        Set<Phase> allowed = phases.get(stage);
        return allowed == null || allowed.contains(phase);
    }
}
