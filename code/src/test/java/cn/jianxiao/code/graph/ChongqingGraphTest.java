package cn.jianxiao.code.graph;

import static cn.jianxiao.code.graph.Projects.LI;
import static cn.jianxiao.code.graph.Projects.MAIN;
import static cn.jianxiao.code.graph.Projects.PROJECT;
import static cn.jianxiao.code.graph.Projects.RULES;
import static cn.jianxiao.code.graph.Projects.WANG;
import static cn.jianxiao.code.graph.Projects.assertRefused;
import static cn.jianxiao.code.graph.Projects.done;
import static cn.jianxiao.code.graph.Projects.level1;
import static cn.jianxiao.code.graph.Projects.level2;
import static cn.jianxiao.code.graph.Projects.split;
import static cn.jianxiao.code.graph.Projects.unsplit;
import static cn.jianxiao.code.graph.Projects.withMain;
import static cn.jianxiao.code.graph.Projects.withTwoPermits;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** CQ1 to CQ4. */
class ChongqingGraphTest {

    @Test
    void CQ1_a_project_has_one_main_code_and_the_same_again_changes_nothing() {
        Outcome.Done first = done(unsplit().assignMain(RULES.parse(MAIN), LI));
        Outcome.Done again = done(first.graph().assignMain(RULES.parse(MAIN), WANG));

        assertThat(first.facts()).containsExactly(new CodeFact.Assigned(MAIN, PROJECT, LI));
        assertThat(first.graph().mainCode()).map(CodeNode::value).contains(MAIN);
        assertThat(again.facts()).isEmpty();
        assertThat(again.graph()).isSameAs(first.graph());
        assertRefused(
                first.graph().assignMain(RULES.parse("5001570320260203010008"), LI),
                GraphReason.MAIN_CODE_TAKEN,
                "CQ1");
    }

    @Test
    void CQ1_a_main_code_is_not_split_from_another_and_stays() {
        assertRefused(unsplit().assignMain(RULES.parse(MAIN + "-001"), LI), GraphReason.NOT_A_MAIN_CODE, "CQ1");
        assertRefused(unsplit().assignMain(RULES.parse(PROJECT), LI), GraphReason.NOT_A_MAIN_CODE, "CQ1");
        assertRefused(withMain().cancel(MAIN, "错", LI), GraphReason.TOP_STAYS, "CQ1");
        assertRefused(withMain().recycle(PROJECT, false, LI), GraphReason.TOP_STAYS, "CQ1");
    }

    @Test
    void CQ2_one_or_many_codes_are_split_off_with_serials_of_their_parent() {
        Outcome.Done split = done(withMain().split(level1(Part.of("1"), Part.of("2"), Part.of("3")), LI));

        assertThat(split.facts())
                .extracting(CodeFact::code)
                .containsExactly(MAIN + "-001", MAIN + "-002", MAIN + "-003");
        CodeGraph deeper = split(split(split.graph(), MAIN + "-002", "level2"), MAIN + "-003", "level2");
        assertThat(deeper.childrenOf(MAIN + "-002")).extracting(CodeNode::value).containsExactly(MAIN + "-002-001");
        assertThat(deeper.childrenOf(MAIN + "-003")).extracting(CodeNode::value).containsExactly(MAIN + "-003-001");
        assertRefused(withMain().split(level1(), LI), GraphReason.NOTHING_TO_SPLIT, "CQ2");
    }

    @Test
    void CQ2_a_serial_is_never_given_again_even_after_its_code_was_cancelled_or_recycled() {
        CodeGraph graph = done(withTwoPermits().cancel(MAIN + "-002", "重复", LI)).graph();
        graph = split(graph, MAIN, "level1");
        graph = done(graph.recycle(MAIN + "-003", false, LI)).graph();

        assertThat(done(graph.split(level1(Part.BLANK), LI)).facts())
                .extracting(CodeFact::code)
                .containsExactly(MAIN + "-004");
    }

    @Test
    void CQ2_after_serial_999_nothing_is_split_off_and_of_many_none_when_one_is_too_much() {
        CodeGraph graph = withMain().counted(MAIN, "level1", 997);

        assertRefused(graph.split(level1(Part.BLANK, Part.BLANK, Part.BLANK), LI), GraphReason.SERIALS_USED_UP, "CQ2");
        assertThat(done(graph.split(level1(Part.BLANK, Part.BLANK), LI)).facts())
                .extracting(CodeFact::code)
                .containsExactly(MAIN + "-998", MAIN + "-999");
    }

    @Test
    void CQ3_a_merged_code_shows_under_both_parents_and_once_in_a_walk() {
        Outcome.Done merged =
                done(withTwoPermits().merge(level2(MAIN + "-001", Part.of("2", "3")), Set.of(MAIN + "-002"), LI));
        String code = MAIN + "-001-001";

        assertThat(merged.facts().get(1))
                .isEqualTo(new CodeFact.Merged(code, List.of(MAIN + "-001", MAIN + "-002"), LI));
        assertThat(merged.graph().childrenOf(MAIN + "-001"))
                .isEqualTo(merged.graph().childrenOf(MAIN + "-002"));
        assertThat(merged.graph().node(code))
                .hasValueSatisfying(node -> assertThat(node.merged()).isTrue());
        assertThat(merged.graph().walk())
                .extracting(CodeNode::value)
                .containsExactly(PROJECT, MAIN, MAIN + "-001", code, MAIN + "-002");
    }

    @Test
    void CQ3_a_code_is_linked_to_codes_of_the_level_of_its_parent_only() {
        CodeGraph graph = split(split(withTwoPermits(), MAIN + "-001", "level2"), MAIN + "-002", "level2");
        String code = MAIN + "-001-001";
        Outcome.Done linked = done(graph.link(code, MAIN + "-002", LI));

        assertThat(linked.facts()).containsExactly(new CodeFact.Linked(code, MAIN + "-002", LI));
        assertThat(done(linked.graph().link(code, MAIN + "-002", LI)).facts()).isEmpty();
        assertRefused(graph.link(code, MAIN, LI), GraphReason.LEVEL, "CQ3");
        assertRefused(graph.link(code, MAIN + "-002-001", LI), GraphReason.LEVEL, "CQ3");
        assertRefused(graph.link(MAIN, MAIN + "-001", LI), GraphReason.LEVEL, "CQ3");
        assertRefused(graph.link(code, MAIN + "-007", LI), GraphReason.UNKNOWN_CODE, "GD7");
    }

    @Test
    void CQ3_a_code_covers_buildings_of_the_codes_above_only() {
        CodeGraph graph = withTwoPermits();

        assertRefused(graph.split(level2(MAIN + "-001", Part.of("3")), LI), GraphReason.BUILDING_UNKNOWN, "CQ3");
        assertRefused(
                graph.merge(level2(MAIN + "-001", Part.of("4")), Set.of(MAIN + "-002"), LI),
                GraphReason.BUILDING_UNKNOWN,
                "CQ3");
        CodeGraph covered =
                done(graph.split(level2(MAIN + "-001", Part.of("2")), LI)).graph();
        assertRefused(covered.change(MAIN + "-001", Part.of("1"), "更正", LI), GraphReason.BUILDING_UNKNOWN, "CQ3");
        assertThat(done(covered.change(MAIN + "-001", Part.of("2"), "更正", LI)).facts())
                .hasSize(1);
    }

    @Test
    void CQ4_SC1_material_is_a_codes_own_or_from_above_and_never_from_beside_or_below() {
        CodeGraph graph = done(withTwoPermits()
                        .merge(level2(MAIN + "-001", Part.of("1", "3")), Set.of(MAIN + "-002"), LI))
                .graph();
        graph = split(graph, MAIN + "-001", "level2");
        List<Material> all =
                List.of(PROJECT, MAIN, MAIN + "-001", MAIN + "-002", MAIN + "-001-001", MAIN + "-001-002").stream()
                        .map(code -> new Material("证 " + code, code))
                        .toList();

        assertThat(graph.materialOf(MAIN + "-001-001", all))
                .extracting(usable -> usable.material().code())
                .containsExactly(PROJECT, MAIN, MAIN + "-001", MAIN + "-002", MAIN + "-001-001");
        assertThat(graph.materialOf(MAIN + "-001", all))
                .filteredOn(UsableMaterial::own)
                .extracting(UsableMaterial::material)
                .containsExactly(all.get(2));
        assertThat(graph.materialOf(MAIN + "-001", all)).hasSize(3);
        assertThat(graph.materialOf(PROJECT, all)).hasSize(1);
    }

    @Test
    void a_refusal_names_the_code_and_the_reason_names_its_requirement() {
        Outcome.Refused refused = (Outcome.Refused) withMain().cancel(MAIN + "-009", "x", LI);

        assertThat(refused.findings())
                .containsExactly(new Finding(GraphReason.UNKNOWN_CODE, "code", MAIN + "-009", -1))
                .first()
                .asString()
                .endsWith("the project has no such code (GD7)");
    }
}
