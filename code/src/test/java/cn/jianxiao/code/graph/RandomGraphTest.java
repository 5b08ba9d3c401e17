package cn.jianxiao.code.graph;

import static cn.jianxiao.code.graph.Projects.LI;
import static cn.jianxiao.code.graph.Projects.MAIN;
import static cn.jianxiao.code.graph.Projects.PROJECT;
import static cn.jianxiao.code.graph.Projects.RULES;
import static cn.jianxiao.code.graph.Projects.WANG;
import static cn.jianxiao.code.graph.Projects.withMain;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.Tries;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sequences of operations: the graph does what the slow model does, and its promises hold after each. */
class RandomGraphTest {

    private static final int SEQUENCES = Tries.usually(60);
    private static final int OPERATIONS = 80;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261121})
    void the_graph_does_what_the_model_does(long seed) {
        Random random = new Random(seed);
        Set<Class<?>> happened = new HashSet<>();
        for (int i = 0; i < SEQUENCES; i++) {
            sequence(random, happened);
        }
        assertThat(happened)
                .contains(
                        CodeFact.Split.class,
                        CodeFact.Merged.class,
                        CodeFact.Linked.class,
                        CodeFact.Adopted.class,
                        CodeFact.Changed.class,
                        CodeFact.Aliased.class,
                        CodeFact.Cancelled.class,
                        CodeFact.Recycled.class,
                        CodeFact.Restored.class);
    }

    private static void sequence(Random random, Set<Class<?>> happened) {
        CodeGraph graph = withMain();
        SlowGraph slow = new SlowGraph(PROJECT, MAIN, LI.by().account());
        Set<String> given = new HashSet<>();
        for (int i = 0; i < OPERATIONS; i++) {
            Stamp stamp = random.nextInt(4) == 0 ? WANG : LI;
            String by = stamp.by().account();
            String code = any(random, slow);
            String other = random.nextBoolean() ? any(random, slow) : beside(random, slow, code);
            boolean inUse = random.nextInt(3) == 0;
            int level = 1 + random.nextInt(2);
            List<Set<String>> buildings = Stream.generate(() -> buildings(random))
                    .limit(random.nextInt(4))
                    .toList();
            SplitRequest request = Projects.request(
                    code,
                    "level" + level,
                    buildings.stream().map(Part.BLANK::covering).toArray(Part[]::new));
            Outcome outcome;
            boolean expected;
            switch (random.nextInt(11)) {
                case 0, 1 -> {
                    outcome = graph.split(request, stamp);
                    expected = slow.split(code, level, buildings, by);
                }
                case 2 -> {
                    outcome = graph.link(code, other, stamp);
                    expected = slow.link(code, other);
                }
                case 3 -> {
                    outcome = graph.restore(code, stamp);
                    expected = slow.restore(code, by);
                }
                case 4 -> {
                    outcome = graph.cancel(code, "x", stamp);
                    expected = slow.cancel(code);
                }
                case 5 -> {
                    outcome = graph.merge(request, Set.of(other), stamp);
                    expected = slow.merge(code, level, buildings, Set.of(other), by);
                }
                case 6, 7 -> {
                    String adopted = random.nextBoolean() ? code : code + "-00" + (1 + random.nextInt(9));
                    Set<String> parents = new TreeSet<>(Set.of(other));
                    parents.add(
                            random.nextInt(5) == 0
                                    ? other
                                    : adopted.substring(0, Math.max(0, adopted.lastIndexOf('-'))));
                    Set<String> part = buildings(random);
                    if (!RULES.isValid(adopted)) {
                        continue;
                    }
                    outcome = graph.adopt(RULES.parse(adopted), parents, Part.BLANK.covering(part), stamp);
                    expected = slow.adopt(adopted, parents, part, by);
                }
                case 8 -> {
                    Set<String> part = buildings(random);
                    outcome = graph.change(code, Part.BLANK.covering(part), "x", stamp);
                    expected = slow.change(code, part);
                }
                case 9 -> {
                    Alias alias = new Alias("x", Integer.toString(random.nextInt(6)));
                    outcome = graph.alias(alias, code, stamp);
                    expected = slow.alias(alias.text(), code);
                }
                default -> {
                    outcome = graph.recycle(code, inUse, stamp);
                    expected = slow.recycle(code, inUse, by);
                }
            }
            assertThat(outcome instanceof Outcome.Done).as(outcome.toString()).isEqualTo(expected);
            if (outcome instanceof Outcome.Done done) {
                graph = done.graph();
                for (CodeFact fact : done.facts()) {
                    happened.add(fact.getClass());
                    assertThat(fact.stamp()).isEqualTo(stamp);
                    if (fact instanceof CodeFact.Split split) {
                        assertThat(given.add(split.code())).as("given once").isTrue();
                    } else if (fact instanceof CodeFact.Adopted adopted) {
                        given.add(adopted.code());
                    }
                }
                assertSame(graph, slow);
                assertInvariants(graph);
            }
        }
    }

    /** A code as long as what the code was split from, where there is one. */
    private static String beside(Random random, SlowGraph slow, String code) {
        List<String> level = slow.codes().stream()
                .map(known -> known.text)
                .filter(text -> text.length() == code.lastIndexOf('-'))
                .toList();
        return level.isEmpty() ? MAIN : level.get(random.nextInt(level.size()));
    }

    /** None in one of four cases. */
    private static Set<String> buildings(Random random) {
        Set<String> buildings = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            buildings.add(Integer.toString(random.nextInt(5)));
        }
        return buildings;
    }

    private static String any(Random random, SlowGraph slow) {
        List<SlowGraph.Code> codes = slow.codes();
        int known = codes.size();
        int at = random.nextInt(known + 1);
        return at == known ? MAIN + "-900" : codes.get(at).text;
    }

    private static void assertSame(CodeGraph graph, SlowGraph slow) {
        Map<String, String> expected = new TreeMap<>();
        slow.codes()
                .forEach(code -> expected.put(
                        code.text, code.status + code.parents.stream().sorted().toList() + code.buildings));
        Map<String, String> actual = new TreeMap<>();
        graph.nodes()
                .forEach(node -> actual.put(
                        node.value(),
                        node.status().name() + node.parents() + node.part().buildings()));
        assertThat(actual).isEqualTo(expected);
        Map<String, String> aliases = new TreeMap<>();
        graph.aliases().forEach((alias, code) -> aliases.put(alias.text(), code));
        assertThat(aliases).isEqualTo(slow.aliases());
        for (CodeNode node : graph.nodes()) {
            assertThat(graph.ancestorsOf(node.value())).isEqualTo(slow.above(node.value()));
        }
    }

    private static void assertInvariants(CodeGraph graph) {
        assertThat(graph.walk()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(graph.nodes());
        for (CodeNode node : graph.nodes()) {
            assertThat(graph.ancestorsOf(node.value())).as("no cycle").doesNotContain(node.value());
            boolean needsParent = !node.value().equals(PROJECT) && node.status() != CodeStatus.RECYCLED;
            if (needsParent) {
                assertThat(node.parents())
                        .anyMatch(parent -> graph.node(parent).orElseThrow().status() != CodeStatus.RECYCLED);
            }
            if (node.status() == CodeStatus.ACTIVE) {
                assertThat(Checks.stranger(graph, node.parents(), node.part())).isEmpty();
            }
        }
    }
}
