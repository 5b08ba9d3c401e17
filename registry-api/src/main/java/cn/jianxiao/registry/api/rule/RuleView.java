package cn.jianxiao.registry.api.rule;

import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.registry.rule.RuleVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A version of a rule. */
record RuleView(
        String id,
        int version,
        String title,
        String text,
        boolean newest,
        Map<String, List<Phase>> phases,
        String savedBy,
        Instant savedAt) {

    static RuleView of(RuleVersion version, boolean newest, SplitPolicy policy) {
        return new RuleView(
                version.rule().id(),
                version.rule().version(),
                version.rule().title(),
                version.text(),
                newest,
                phases(policy),
                version.saved().by().account(),
                version.saved().at());
    }

    private static Map<String, List<Phase>> phases(SplitPolicy policy) {
        Map<String, List<Phase>> phases = new TreeMap<>();
        policy.phases()
                .forEach((stage, allowed) ->
                        phases.put(stage, allowed.stream().sorted().toList()));
        return phases;
    }
}
