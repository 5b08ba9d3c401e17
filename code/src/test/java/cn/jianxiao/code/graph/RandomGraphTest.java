package cn.jianxiao.code.graph;

import static cn.jianxiao.code.graph.Projects.LI;
import static cn.jianxiao.code.graph.Projects.MAIN;
import static cn.jianxiao.code.graph.Projects.PROJECT;
import static cn.jianxiao.code.graph.Projects.WANG;
import static cn.jianxiao.code.graph.Projects.withMain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sequences of operations: the graph does what the slow model does, and its promises hold after each. */
class RandomGraphTest {

    private static final int SEQUENCES = 60;
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
                        CodeFact.Linked.class,
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
            String other = any(random, slow);
            boolean inUse = random.nextInt(3) == 0;
            int level = 1 + random.nextInt(2);
            int count = random.nextInt(4);
            Part[] parts = Collections.nCopies(count, Part.BLANK).toArray(Part[]::new);
            Outcome outcome;
            boolean expected;
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    outcome = graph.split(Projects.request(code, "level" + level, parts), stamp);
                    expected = slow.split(code, level, count, by);
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
                    }
                }
                assertSame(graph, slow);
                assertInvariants(graph);
            }
        }
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
                        code.text, code.status + code.parents.stream().sorted().toList()));
        Map<String, String> actual = new TreeMap<>();
        graph.nodes().forEach(node -> actual.put(node.value(), node.status().name() + node.parents()));
        assertThat(actual).isEqualTo(expected);
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
        }
    }
}
