package cn.jianxiao.registry.api.rule;

import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.registry.api.request.Required;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 拆分条件: in which phases codes of which stage may be split. */
record Conditions(
        @Required Map<String, List<Phase>> phases, @Required String reason) {

    SplitPolicy policy() {
        Map<String, Set<Phase>> sets = new HashMap<>();
        phases.forEach((stage, allowed) -> sets.put(stage, Set.copyOf(allowed)));
        return new SplitPolicy(sets);
    }
}
