package cn.jianxiao.registry.rule;

import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 拆分条件 as text: {@code stage PHASE,PHASE}, a line each. */
final class SplitConditions {

    private SplitConditions() {}

    static String phases(Set<Phase> phases) {
        return phases.stream().sorted().map(Phase::name).collect(Collectors.joining(","));
    }

    static Set<Phase> phases(String text) {
        return Stream.of(text.split(","))
                .map(Phase::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Phase.class)));
    }

    static String write(SplitPolicy policy) {
        Map<String, Set<Phase>> sorted = new TreeMap<>(policy.phases());
        return sorted.entrySet().stream()
                .map(stage -> stage.getKey() + ' ' + phases(stage.getValue()) + '\n')
                .collect(Collectors.joining());
    }
}
