package cn.jianxiao.code.graph;

import static cn.jianxiao.code.graph.Projects.LI;
import static cn.jianxiao.code.graph.Projects.MAIN;
import static cn.jianxiao.code.graph.Projects.WANG;
import static cn.jianxiao.code.graph.Projects.assertRefused;
import static cn.jianxiao.code.graph.Projects.done;
import static cn.jianxiao.code.graph.Projects.split;
import static cn.jianxiao.code.graph.Projects.withMain;
import static cn.jianxiao.code.graph.Projects.withTwoPermits;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** SC2, and SH3 where a code is an alias of another. */
class RecyclingTest {

    private static final String FIRST = MAIN + "-001";

    @Test
    void SC2_an_empty_code_goes_to_the_recycle_bin_and_comes_back() {
        Outcome.Done recycled = done(withTwoPermits().recycle(FIRST, false, LI));
        Outcome.Done restored = done(recycled.graph().restore(FIRST, LI));

        assertThat(recycled.facts()).containsExactly(new CodeFact.Recycled(FIRST, LI));
        assertThat(recycled.graph().refusal(FIRST, Phase.PLANNING))
                .hasValueSatisfying(found -> assertThat(found.reason()).isEqualTo(GraphReason.RECYCLED));
        assertThat(restored.facts()).containsExactly(new CodeFact.Restored(FIRST, LI));
        assertThat(restored.graph().nodes()).isEqualTo(withTwoPermits().nodes());
    }

    @Test
    void SC2_a_code_with_approvals_or_results_or_parts_is_not_recycled() {
        assertRefused(withTwoPermits().recycle(FIRST, true, LI), GraphReason.IN_USE, "SC2");
        CodeGraph deeper = split(withTwoPermits(), FIRST, "level2");
        assertRefused(deeper.recycle(FIRST, false, LI), GraphReason.HAS_PARTS, "SC2");
        CodeGraph emptied = done(deeper.recycle(FIRST + "-001", false, LI)).graph();
        CodeGraph both = done(emptied.recycle(FIRST, false, LI)).graph();
        assertRefused(both.restore(FIRST + "-001", LI), GraphReason.RECYCLED, "SC2");
    }

    @Test
    void SC2_only_who_entered_a_code_recycles_and_restores_it() {
        assertRefused(withTwoPermits().recycle(FIRST, false, WANG), GraphReason.NOT_ENTERED_BY, "SC2");
        CodeGraph recycled = done(withTwoPermits().recycle(FIRST, false, LI)).graph();
        assertRefused(recycled.restore(FIRST, WANG), GraphReason.NOT_ENTERED_BY, "SC2");
    }

    @Test
    void SH3_a_departments_own_code_stands_for_one_code() {
        Alias alias = new Alias("规自局", "GH-2026-17");
        CodeGraph graph = done(withTwoPermits().alias(alias, FIRST, LI)).graph();

        assertThat(graph.resolve(alias)).map(CodeNode::value).contains(FIRST);
        assertThat(graph.resolve(new Alias("住建委", "GH-2026-17"))).isEmpty();
        assertThat(done(graph.alias(alias, FIRST, WANG)).facts()).isEmpty();
        assertRefused(graph.alias(alias, MAIN, LI), GraphReason.ALIAS_TAKEN, "SH3");
    }

    @Test
    void a_graph_comes_back_from_what_was_stored() {
        CodeGraph graph = done(withTwoPermits().recycle(FIRST, false, LI)).graph();
        CodeGraph stored = CodeGraph.restored(graph.project(), graph.nodes(), graph.aliases(), graph.lastSerials());

        assertThat(stored.walk()).isEqualTo(graph.walk());
        assertThat(split(stored, MAIN, "level1").node(MAIN + "-003")).isPresent();
        assertThat(withMain().lastSerials()).isEmpty();
    }
}
