package cn.jianxiao.code.graph;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 违规拆分监管 (GD9): looks for splits against the rule to split as little as possible. It accuses nobody: what is legal is
 * for people to say.
 *
 * @param codesOfOneDay from how many codes, split from one on one day in China, a run is told
 * @param singleBuildings from how many codes of one building each they are told
 */
public record SuspiciousSplits(int codesOfOneDay, int singleBuildings) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Five codes a day, two single buildings. */
    public static final SuspiciousSplits DEFAULT = new SuspiciousSplits(5, 2);

    /** What is found among the codes in use. */
    public List<Suspicion> report(CodeGraph graph) {
        List<Suspicion> found = new ArrayList<>();
        for (CodeNode parent : graph.nodes()) {
            List<CodeNode> parts = graph.childrenOf(parent.value()).stream()
                    .filter(node -> node.status() == CodeStatus.ACTIVE && !graph.isTop(node.value()))
                    .toList();
            byDay(parts).values().stream()
                    .filter(run -> run.size() >= codesOfOneDay)
                    .forEach(run -> found.add(new Suspicion(Suspicion.Kind.ONE_DAY_RUN, parent.value(), run)));
            List<String> single = parts.stream()
                    .filter(node -> node.part().buildings().size() == 1)
                    .map(CodeNode::value)
                    .toList();
            if (!single.isEmpty() && single.size() >= singleBuildings) {
                found.add(new Suspicion(Suspicion.Kind.SINGLE_BUILDINGS, parent.value(), single));
            }
        }
        return List.copyOf(found);
    }

    private static SortedMap<LocalDate, List<String>> byDay(List<CodeNode> parts) {
        SortedMap<LocalDate, List<String>> days = new TreeMap<>();
        for (CodeNode part : parts) {
            LocalDate day = part.entered().at().atZone(CHINA).toLocalDate();
            days.computeIfAbsent(day, any -> new ArrayList<>()).add(part.value());
        }
        return days;
    }
}
