package cn.jianxiao.code.graph;

import static cn.jianxiao.code.graph.Projects.LI;
import static cn.jianxiao.code.graph.Projects.MAIN;
import static cn.jianxiao.code.graph.Projects.PROJECT;
import static cn.jianxiao.code.graph.Projects.RULES;
import static cn.jianxiao.code.graph.Projects.WANG;
import static cn.jianxiao.code.graph.Projects.assertRefused;
import static cn.jianxiao.code.graph.Projects.done;
import static cn.jianxiao.code.graph.Projects.level1;
import static cn.jianxiao.code.graph.Projects.request;
import static cn.jianxiao.code.graph.Projects.unsplit;
import static cn.jianxiao.code.graph.Projects.withMain;
import static cn.jianxiao.code.graph.Projects.withTwoPermits;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Codes that another system split (CQ2, CQ10). */
class AdoptionTest {

    private static final String FIRST = MAIN + "-001";
    private static final String SECOND = MAIN + "-002";
    private static final String BELOW = FIRST + "-007";
    private static final Part NAMED = Part.of("1").with(Map.of("name", "XX小区第1栋"));

    private static Outcome adopt(CodeGraph graph, String code, String... parents) {
        return graph.adopt(RULES.parse(code), Set.of(parents), NAMED, WANG);
    }

    @Test
    void CQ10_a_code_that_another_system_split_is_taken_over_with_its_part() {
        Outcome.Done adopted = done(adopt(withMain(), MAIN + "-004", MAIN));

        assertThat(adopted.facts()).containsExactly(new CodeFact.Adopted(MAIN + "-004", List.of(MAIN), NAMED, WANG));
        assertThat(adopted.graph().node(MAIN + "-004"))
                .contains(new CodeNode(
                        RULES.parse(MAIN + "-004"), CodeStatus.ACTIVE, new TreeSet<>(Set.of(MAIN)), NAMED, WANG));
    }

    @Test
    void CQ2_the_serial_of_a_code_taken_over_is_never_given_again() {
        CodeGraph graph = done(adopt(withMain(), MAIN + "-004", MAIN)).graph();
        graph = done(adopt(graph, SECOND, MAIN)).graph();

        assertThat(done(graph.split(level1(Part.BLANK), LI)).facts())
                .extracting(CodeFact::code)
                .containsExactly(MAIN + "-005");
        CodeGraph full = done(adopt(graph, MAIN + "-999", MAIN)).graph();
        assertRefused(full.split(level1(Part.BLANK), LI), GraphReason.SERIALS_USED_UP, "CQ2");
    }

    @Test
    void GD1_an_engineering_code_is_taken_over_below_the_project_or_a_planning_code() {
        CodeGraph graph = done(adopt(unsplit(), PROJECT + "-1003", PROJECT)).graph();
        graph = done(adopt(graph, PROJECT + "-1003-2002", PROJECT + "-1003")).graph();

        assertThat(done(graph.split(request(PROJECT, "planning", Part.BLANK), LI))
                        .facts())
                .extracting(CodeFact::code)
                .containsExactly(PROJECT + "-1004");
        assertThat(done(graph.split(request(PROJECT + "-1003", "construction", Part.BLANK), LI))
                        .facts())
                .extracting(CodeFact::code)
                .containsExactly(PROJECT + "-1003-2003");
    }

    @Test
    void the_same_once_more_changes_nothing_even_when_the_code_was_cancelled_meanwhile() {
        CodeGraph graph = done(adopt(withMain(), FIRST, MAIN)).graph();
        CodeGraph cancelled = done(graph.cancel(FIRST, "放弃建设", LI)).graph();

        assertThat(adopt(graph, FIRST, MAIN)).isEqualTo(new Outcome.Done(graph, List.of()));
        assertThat(adopt(cancelled, FIRST, MAIN)).isEqualTo(new Outcome.Done(cancelled, List.of()));
    }

    @Test
    void CQ3_a_code_may_be_taken_over_with_several_parents_and_get_further_ones_later() {
        CodeGraph graph = withTwoPermits();
        Outcome.Done merged = done(adopt(graph, BELOW, FIRST, SECOND));
        Outcome.Done later = done(adopt(done(adopt(graph, BELOW, FIRST)).graph(), BELOW, FIRST, SECOND));

        assertThat(merged.facts()).containsExactly(new CodeFact.Adopted(BELOW, List.of(FIRST, SECOND), NAMED, WANG));
        assertThat(later.facts()).containsExactly(new CodeFact.Linked(BELOW, SECOND, WANG));
        assertThat(later.graph().nodes()).isEqualTo(merged.graph().nodes());
    }

    @Test
    void GD4_a_part_is_taken_over_once_and_what_was_changed_here_stays() {
        CodeGraph graph = done(withMain().split(level1(Part.BLANK), LI)).graph();
        Outcome.Done told = done(adopt(graph, FIRST, MAIN));
        CodeGraph changed =
                done(told.graph().change(FIRST, Part.of("9"), "楼栋调整", LI)).graph();

        assertThat(told.facts()).containsExactly(new CodeFact.Adopted(FIRST, List.of(MAIN), NAMED, WANG));
        assertThat(adopt(changed, FIRST, MAIN)).isEqualTo(new Outcome.Done(changed, List.of()));
    }

    @Test
    void what_does_not_fit_into_the_graph_is_not_taken_over() {
        CodeGraph graph = withTwoPermits();
        CodeGraph cancelled = done(graph.cancel(SECOND, "放弃建设", LI)).graph();
        CodeGraph recycled = done(graph.recycle(SECOND, false, LI)).graph();

        assertRefused(adopt(graph, MAIN, PROJECT), GraphReason.NOT_SPLIT_OFF, "CQ2");
        assertRefused(adopt(graph, PROJECT), GraphReason.NOT_SPLIT_OFF, "CQ2");
        assertRefused(adopt(graph, BELOW, SECOND), GraphReason.PARENT_MISSING, "CQ2");
        assertRefused(adopt(graph, MAIN + "-009-001", MAIN + "-009"), GraphReason.UNKNOWN_CODE, "GD7");
        assertRefused(adopt(graph, BELOW, FIRST, MAIN), GraphReason.LEVEL, "CQ3");
        assertRefused(adopt(graph, SECOND + "-001", SECOND), GraphReason.BUILDING_UNKNOWN, "CQ3");
        assertRefused(adopt(cancelled, BELOW, FIRST, SECOND), GraphReason.CANCELLED, "GD5");
        assertRefused(adopt(recycled, SECOND + "-001", SECOND), GraphReason.RECYCLED, "SC2");
        CodeGraph known = done(adopt(cancelled, BELOW, FIRST)).graph();
        assertRefused(adopt(known, BELOW, FIRST, SECOND), GraphReason.CANCELLED, "GD5");
    }
}
